import { matchRecipient, normaliseAddress } from '../../../src/core';
import { account, chartFile, parsed, person } from '../../support/chart-rows';

const chart = parsed(chartFile(
  account('acme', 'acme.example', [
    person('cio', 'Karen Lind', 'CIO', undefined, { emails: ['karen.lind@acme.example', 'klind@acme-group.example'] }),
    person('net', 'Raj Venkat', 'Network Manager', 'cio'),
    person('adviser', 'Paul Quist', 'Consultant', undefined, { emails: ['Paul.Quist@freemail.example'], external: true }),
  ], [], { domains: ['acme.example', 'acme-group.example'] }),
  account('bakery', 'bäckerei.example', [person('chef', 'Jörg Bäcker', 'Inhaber', undefined, { emails: ['jörg@bäckerei.example'] }), person('hilfe', 'Eva Mehl', 'Assistentin', 'chef', { emails: ['eva@bäckerei.example'] })]),
));

const match = (address: string, name?: string) => matchRecipient(chart, { address, name });

describe('addresses are compared in one form', () => {
  it.each([
    ['Karen.Lind@ACME.Example', 'karen.lind@acme.example'],
    ['  karen.lind@acme.example ', 'karen.lind@acme.example'],
    ['Karen Lind <karen.lind@acme.example>', 'karen.lind@acme.example'],
    ['"Lind, Karen" <karen.lind@acme.example>', 'karen.lind@acme.example'],
    ['=?utf-8?Q?Raj_Venkat?= <karen.lind@acme.example>', 'karen.lind@acme.example'],
    ['raj@acme.example <karen.lind@acme.example>', 'karen.lind@acme.example'],
    ['karen.lind+quotes@acme.example', 'karen.lind@acme.example'],
    ['mailto:karen.lind@acme.example', 'karen.lind@acme.example'],
    ['SMTP:karen.lind@acme.example', 'karen.lind@acme.example'],
    ['\'karen.lind@acme.example\'', 'karen.lind@acme.example'],
    ['karen.lind@acme.example.', 'karen.lind@acme.example'],
    ['eva@BÄCKEREI.example', 'eva@xn--bckerei-5wa.example'],
    ['eva@xn--bckerei-5wa.example', 'eva@xn--bckerei-5wa.example'],
    ['karen.lind@acme。example', 'karen.lind@acme.example'],
    ['kar\u00aden@acme.exam\u200bple', undefined],
  ])('%s', (given, address) => {
    if (address === undefined) expect(normaliseAddress(given)).not.toBe('karen.lind@acme.example');
    else expect(normaliseAddress(given)).toBe(address);
  });

  it.each(['Karen Lind', '', '@acme.example', 'karen@', 'karen@acme', '/o=ExchangeLabs/ou=Group/cn=Recipients/cn=klind', 'EX:/O=ACME/CN=KLIND', 'IMCEAEX-_o=acme@acme.example', 'a@b.example, c@d.example', `${'x'.repeat(2000)}@acme.example`])('no address: %s', (given) => {
    expect(normaliseAddress(given)).toBeUndefined();
  });

  it('leaves an address that looks like a number as it is', () => {
    expect(normaliseAddress('a@1.2.3')).toBe('a@1.2.3');
  });
});

describe('who a recipient is', () => {
  it.each([
    ['karen.lind@acme.example', 'cio'], ['klind@acme-group.example', 'cio'], ['karen.lind@mail.eu.acme.example', 'cio'], ['net@acme.example', 'net'], ['paul.quist@freemail.example', 'adviser'], ['jörg@bäckerei.example', 'chef'],
  ])('%s is in the chart', (address, id) => expect(match(address)).toMatchObject({ kind: 'person', person: { id } }));

  it('goes by the address, whatever the name says', () => {
    expect(match('karen.lind@acme.example', 'Raj Venkat')).toMatchObject({ kind: 'person', person: { id: 'cio' } });
    expect(match('karen.lind@acme.example', 'net@acme.example')).toMatchObject({ person: { id: 'cio' } });
    expect(match('someone@elsewhere.example', 'Raj Venkat <net@acme.example>')).toMatchObject({ kind: 'outside' });
  });

  it('takes the name only where the address itself is empty', () => {
    expect(match('', 'net@acme.example')).toMatchObject({ kind: 'person', person: { id: 'net' } });
    expect(match('', 'Raj Venkat')).toEqual({ kind: 'not-checked', given: 'Raj Venkat' });
  });

  it('knows our own people, also at sub-domains', () => {
    expect(match('anyone@seller.example').kind).toBe('own');
    expect(match('anyone@eu.mail.seller.example').kind).toBe('own');
  });

  it('says what it cannot look at', () => {
    expect(match('/o=ExchangeLabs/cn=klind')).toEqual({ kind: 'not-checked', given: '/o=ExchangeLabs/cn=klind' });
  });

  it('tells a stranger at the customer from a stranger elsewhere', () => {
    expect(match('nobody@acme.example')).toEqual({ kind: 'unknown', address: 'nobody@acme.example', accountId: 'acme' });
    expect(match('paul@freemail.example')).toEqual({ kind: 'outside', address: 'paul@freemail.example' });
    expect(match('karen.lind@notacme.example')).toMatchObject({ kind: 'outside' });
  });

  it.each([
    ['one letter more', 'acmee.example', undefined],
    ['a letter of the group domain dropped', 'acme-grop.example', 'acme-group.example'],
    ['two neighbours swapped', 'acme-gruop.example', 'acme-group.example'],
    ['a hyphen dropped', 'acmegroup.example', 'acme-group.example'],
    ['a Cyrillic a', '\u0430cme.example', 'acme.example'],
    ['a sub-domain of a twin', 'mail.acme-grоup.example', 'acme-group.example'],
    ['rn for m', 'acrne.example', 'acme.example'],
    ['a digit for a letter', 'acme-gr0up.example', 'acme-group.example'],
    ['another name', 'apex-group.example', undefined],
  ])('a look-alike with %s', (_, host, lookAlikeOf) => {
    const found = match(`cio@${host}`);
    expect(found.kind === 'outside' ? found.lookAlikeOf : found.kind).toBe(lookAlikeOf);
  });
});
