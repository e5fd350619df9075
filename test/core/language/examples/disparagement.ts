import type { Examples } from './examples';

export const disparagementExamples: Examples = {
  'called-incompetent': {
    flags: ["Priya's people are incompetent.", 'Joy over there is clueless.', 'That IT team is a joke.', 'It is amateur hour over in facilities.'],
    passes: ['I am hopeless with Excel.', 'The legacy system is a dinosaur.', 'Our courier is incompetent.', 'I would never call your IT careless.', 'Is the panel incompetent to rule on prices?', 'Your team is anything but lazy.'],
  },
  'out-of-their-depth': {
    flags: ['Raj and his people run it. They are simply out of their depth.', 'Grace is in over her head.', 'Your buyer has no clue.', "Joy wouldn't know a routing engine from a toaster."],
    passes: ['I am out of my depth here.', 'It went over my head.', 'We have no idea what the carrier does.', 'The deadline is hanging over our heads.', 'Does IT know what the panel needs?'],
  },
  'called-it-disgraceful': {
    flags: ['I call that disrespectful.', 'You have ignored us, and I find it rude.', 'This is unprofessional.'],
    passes: ['I was rude on the call, sorry.', 'Our handling was unprofessional.', 'Is this unacceptable to you?', 'If you find it rude, tell me.', 'The joke was not rude.'],
  },
  'no-good-at-it': {
    flags: ['Your planner is slow and confused.', 'They are just protecting their turf.', 'The team means well. I would trust them with my own router, but not with a hospital.', 'Truly a dazzling return.', 'I have seen interns do better.'],
    passes: ['Our own process is slow.', 'The old firmware is slow.', 'Your team was fast and helpful.', 'Is the panel unable to meet before June?', 'We are hopeless at tables, as you saw.'],
  },
};
