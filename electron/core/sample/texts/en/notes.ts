import type { NoteTexts } from '../../sample-texts';

export const NOTES: NoteTexts = {
  'pedagogical-leader': {
    'go-and-see': ['Sat in on 4A before I answered the parent. It looked different from the email.'],
    'give-the-lead': ['Amir leads the maths group. I sat in and said next to nothing.'],
    'dialogue-time': ['The time is on Tuesdays. Two of the last five times I used it for something else.'],
    'act-early': ['A boy in Year 1. The special needs teacher was there within three days.'],
  },
  'four-perspectives': {
    'know-why': ['The infant team can say why they read aloud every day. In maths it is more a matter of habit.'],
    'answers-come-back': ['We raised three questions with the authority. One has been answered.'],
  },
  'interplay-employer': {
    'entry-point': ['The representatives were there when we began to sketch the new organisation.'],
    'earlier-talk': [
      'Next year’s organisation, before posts are allotted.',
      'The budget. We begin when the amount is already fixed.',
    ],
  },
  'interplay-representatives': {
    'entry-point': ['We saw the organisation once it was drawn up. It was called a draft.'],
    'earlier-talk': [
      'Savings. We want to be there while it is a question, not a proposal.',
      'New tasks for the teams, so that we have time to ask our members.',
    ],
  },
  'framework-conditions': {
    'time-holds': ['Booked three visits last week. One took place.'],
    'time-for-each': ['Appraisals take ten weeks. There are some I haven’t spoken with alone since.'],
    'manager-asks': ['The director asked how I was doing myself when we last met.'],
    'first-case': [
      'Help with absence and cover in the mornings. With the director, before the budget.',
      'That I lead too many people. With the director.',
    ],
  },
  'role-and-cooperation': {
    'in-time': ['The answer on working hours took nine days. By then the timetable was done.'],
    'say-my-role': ['Said at the start of the pay talks that I was there as the employer.'],
    'first-call': [
      'A head in the next authority, about a complaint against a decision of my own.',
      'HR, I think. About what the agreement says when someone wants fewer hours.',
    ],
  },
};
