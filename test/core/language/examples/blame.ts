import type { Examples } from './examples';

export const blameExamples: Examples = {
  'dropped-the-ball': {
    flags: ['Your team dropped the ball on the rollout.', 'IT fell asleep at the wheel.', 'The ball was dropped by your infrastructure group.'],
    passes: ['I dropped the ball on the quote.', 'No one dropped the ball here.', 'I am not saying IT dropped the ball.', 'If IT drops the ball, we lose the slot.', 'Our courier dropped the ball.'],
  },
  'did-not-do-their-job': {
    flags: ['IT did not do their job.', 'Your buyers never did their homework.', 'Your team has done nothing since May.'],
    passes: ['We did not do our job.', 'Your committee did its homework and it shows.', 'The audit found that Facilities did nothing wrong.', 'Did IT do their homework?', 'My colleague never did his part.'],
  },
  'botched-it': {
    flags: ['Dana botched the migration.', 'The cutover was bungled by your network group.', 'Your team messed up the import.', 'Dana runs networks. Her group made a mistake that cost the company money.'],
    passes: ['We botched the migration.', 'The courier mishandled the pallet.', 'Could IT have misread the table?', 'No one on your side messed anything up.', 'IT could botch it only if we let them.'],
  },
  'failed-to-act': {
    flags: ['Your evaluators failed to read the annex.', 'The failure of your IT group to respond cost us two weeks.'],
    passes: ['We failed to send the annex.', 'The unit failed to boot.', 'If they fail to answer, I will call.', 'IT never fails to answer within a day.', 'We failed to ask.'],
  },
  'wasted-our-time': {
    flags: ['You wasted a whole shutdown.', 'You have strung us along for long enough.', 'The sheet is not in progress. It is being sat on.', 'Your crew hid in the break room.'],
    passes: ['We wasted a whole day on the wrong form.', 'I do not want to waste your time.', 'The cable is hidden behind the panel.', 'Did we waste your morning?', 'The proposal is being set up.'],
  },
  'my-mails-vanish': {
    flags: ['Adding Priya, since my last three notes seem to have evaporated.', 'Is it really so hard to press "pay"?', 'My grandmother answers faster.', 'You would have had a date in August if Dana had given us one list.', 'Does anybody down there actually read what they ask for?'],
    passes: ['My note went out on Monday.', 'Does anybody have the badge list?', 'A pallet could do it.', 'Is it hard to read the label?', 'You would have had the date if our printer had worked.'],
  },
  'not-saying-but': {
    flags: ["I'm not saying IT is incompetent, but my technicians stood outside a locked room again.", 'I do not blame Raj, but nobody opened the door.'],
    passes: ["I'm not saying IT dropped the ball.", "I'm not saying IT dropped the ball, but we lost a night.", "I'm not saying it was Raj, but the log is attached.", 'I do not blame Raj, but our driver was late.', 'I do not blame your team, but please send the log.'],
  },
  'hid-or-lied': {
    flags: ['Dana lied to us about the date.', 'Your buyers withheld the survey results.', 'You were misled by your own network group.'],
    passes: ['We hid the row with the totals.', 'The chart is misleading, sorry.', 'Did anyone mislead you about the price?', 'Raj suppressed the alarm column as agreed.', 'The warranty covers up to five years.'],
  },
  'could-not-be-bothered': {
    flags: ['Nobody in that office could be bothered to answer.', 'Your buyers could not be bothered to open it.'],
    passes: ['We could not be bothered to print it.', 'I hope nobody was bothered by the noise.', 'Could nobody be troubled before nine?', 'The pager cannot be bothered by static.', 'Our driver could not be bothered to ring.'],
  },
  'never-even-looked': {
    flags: ['Raj Venkat ran it from start to finish. He never opened the site survey we paid for.', 'Your buyers never read the proposal.', 'Nobody over there read appendix C.', "Will's group ranked us third without reading the pricing annex."],
    passes: ['We never read the annex.', 'Our driver never called.', 'Has nobody answered our call?', 'IT never let us down.', 'I never sent the template.', 'Nobody on our side read it.'],
  },
  'ignored-us': {
    flags: ['You have ignored every one of my mails.', 'Facilities has been sitting on our proposal since August.', 'Your people left us hanging.'],
    passes: ['Please ignore the last mail.', 'Our pager ignored your alert.', 'We have been sitting on the draft.', 'The parser ignores empty rows.', 'If you ignore the notice, nothing happens.'],
  },
  'mistake-of-theirs': {
    flags: ['The outage was caused by your infrastructure group.', 'The fault lies squarely with Procurement.', 'It is your fault that we lost two weeks.', 'The lack of due diligence on the part of your team is plain.'],
    passes: ['The delay was caused by our carrier.', 'The fault is ours.', 'None of this is the fault of your staff.', 'Is it your fault or ours?', 'Neither party is liable for the negligence of the other.', 'It was a mistake on our side.'],
  },
  'lost-or-broke-it': {
    flags: ['Your department has lost it three times now.', 'It was Procurement that lost the paperwork.', 'Raj unplugged our controller and went home.'],
    passes: ['The carrier lost the pallet.', 'We deleted the test table.', 'Raj killed the master process as planned.', 'We lost the bid.', 'Did IT delete the account?', 'You can delete the old file.'],
  },
  'deeds-that-blame': {
    flags: ['Maria cancelled four of the six training blocks.', 'Facilities refused to sign for the crane.', 'Your buyers have not read it.', 'Nobody on your side owns the ticket.'],
    passes: ['We cancelled the training.', 'The carrier refused the pallet.', 'Did Facilities decline the slot?', 'Please do not forget the form.', 'If IT skips the test, the unit still works.', 'I have not forgotten your question.', 'I would put our figures beside what you spend on consultants.'],
  },
  'things-left-undone': {
    flags: ['The demo was struck off the calendar with an hour of notice.', 'The survey was never passed on.', 'No reason has been given.', 'Three outages since July is not bad luck.'],
    passes: ['The form was sent on Monday.', 'There was no delay on your side.', 'We have had no outage since July.', 'Can you send it without the annex?', 'The annex was never meant for print; sorry for the mess on our side.'],
  },
};
