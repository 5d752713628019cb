import type { ProfileTexts } from '../../sample-texts';

/** What she writes in the success profile, and what she does about it. */
export const PROFILE: ProfileTexts = {
  notes: {
    'change-mind': [
      'The timetable for theme week. The Year 4 to 6 team showed me that it clashed with parents’ evenings, so I withdrew my proposal at the staff meeting. All of them were there.',
      'Last week, about playground duty. Helen knew more about it than I did.',
    ],
    'say-dont-know': [
      'At Monday’s staff meeting, about the new curriculum hours. Said I didn’t know and that they would hear by Thursday. They heard on Friday.',
    ],
    'listen-first': [
      'Tuesday’s meeting with the infant team. I kept quiet for ten minutes. Helen said afterwards that it was noticed.',
      'Fine when I am not in a hurry. On Thursday I cut in twice, in front of the whole team.',
    ],
    'ask-feedback': ['Asked James after the leadership meeting. He said I answer questions that I ought to hand back.'],
    'own-decisions': [
      'The cut in supply cover. I had argued against it with the other heads, but in front of staff I explained why it was made, without blaming anyone.',
    ],
    'talk-without-errand': [
      'Coffee with the kitchen staff and the caretaker twice this week. I was last in the nursery three weeks ago.',
      'Mostly in the cloakroom in the mornings. I hardly ever get to the after-school club.',
    ],
    'hard-talk-early': ['I waited four weeks with the talk about lateness. It went well once we had it.'],
    'clear-responsibility': [
      'After the decision on phones I sent round who does what, the same afternoon. No one has had to ask.',
    ],
    'protect-time': [
      'Wednesdays have stood all term, except for the week when I put the fire training there. I should have found another way.',
    ],
    'causes-first': [
      'The Year 3 reading results. We had got to actions after a quarter of an hour, so we never looked for causes.',
      'Absence in Year 8. The tutors and the pastoral team put possible causes on the board first. It took an hour and was worth it.',
    ],
    'act-on-seen': [
      'Saw what was going on in the lunch queue on Wednesday, and raised it with the two who stood there before the day was over.',
    ],
    'unpopular-decision': [
      'Moved two pupils between groups in the middle of term. Some parents were angry, but the teachers saw that it was needed.',
    ],
    'question-habits': [
      'Asked the Year 7 to 9 team why homework club is on Fridays. It went quiet. I did not follow it up.',
      'Can’t think of any this term. I suppose I mostly ask about things that are new anyway.',
    ],
    'support-after': [
      'Asked a teacher to try another way of teaching fractions. Promised to join a lesson, but it hasn’t happened yet.',
    ],
    'next-step': [
      'Pastoral meetings end with a name and a date now. Leadership meetings don’t. James has pointed it out.',
    ],
    'follow-up': ['The plan against bullying was to be followed up on the 15th. I put it off for two weeks.'],
    'finish-first': [
      'Said no to the owner’s pilot on digital textbooks. The staff clapped. Then I said yes to another one.',
    ],
    'every-child': [
      'At the last handover I asked them to begin with what each child can do. The special needs teacher came back to it last week.',
    ],
    'find-out': [
      'Two visits a week since half-term, one of them in the nursery. Helen and Amir were teaching.',
      'On Monday in 5B, before we talked about behaviour. It was not at all as noisy as I had heard.',
    ],
    'see-teaching': [
      'Ten minutes with Amir the same day, in his room. With the other two it was a few words in the corridor.',
    ],
    'ask-children': [
      'Had lunch with Years 4 and 5 on Tuesday. They say that breaks are calmer, quite the opposite of what the staff on duty think.',
    ],
    'know-now': [
      'Could answer on reading when the board was here. I had to look up the well-being survey.',
      'I know how we did in English and maths. In other subjects I am guessing.',
    ],
  },
  actions: {
    'disturb-support-challenge': [
      {
        ifText: 'I have been in a classroom',
        thenText: 'I ask one question about the pupils’ learning the same day',
        sharedWith: 'Helen',
      },
      {
        ifText: 'I have asked someone to try something new',
        thenText: 'I book half an hour with that person for the week after',
        sharedWith: 'James',
      },
    ],
    'focus-on-actions': [
      {
        ifText: 'the leadership meeting comes to the end of an item',
        thenText: 'I ask who does what, and by which day',
        sharedWith: 'The leadership team',
      },
    ],
    'analyse-results': [
      {
        ifText: 'someone proposes an action before we have talked about causes',
        thenText: 'I write it down and ask us to wait a quarter of an hour',
        sharedWith: 'The infant team',
      },
    ],
    'daily-work': [
      {
        ifText: 'next Tuesday is empty on Friday afternoon',
        thenText: 'I book two visits to classrooms or groups before I go home',
        sharedWith: 'James',
      },
    ],
    'build-relationships': [
      {
        ifText: 'I get to school before half past seven',
        thenText: 'I take a turn through the cloakrooms before I open the computer',
        sharedWith: '',
      },
    ],
  },
};
