import { commands } from '../../src/cli/commands';
import { runCli } from '../support/cli';

test('without a command the commands are listed as a message, and the status is 2', async () => {
  const { status, results, messages } = await runCli([]);
  expect(status).toBe(2);
  expect(results).toBe('');
  for (const { name } of commands) expect(messages).toContain(`endrun ${name}`);
});

test('--help lists the commands as a result', async () => {
  const { status, results, messages } = await runCli(['--help']);
  expect({ status, messages }).toEqual({ status: 0, messages: '' });
  for (const { name } of commands) expect(results).toContain(`endrun ${name}`);
});

test.each(commands.map(({ name, options }) => [name, options] as const))('endrun %s --help names every option', async (name, options) => {
  const { status, results } = await runCli([...name.split(' '), '--help']);
  expect(status).toBe(0);
  expect(results.startsWith(`endrun ${name} `)).toBe(true);
  for (const option of Object.keys(options)) expect(results).toContain(`--${option}`);
});

test('--version tells the version', async () => {
  expect(await runCli(['--version'])).toEqual({ status: 0, results: '0.0.0\n', messages: '' });
});
