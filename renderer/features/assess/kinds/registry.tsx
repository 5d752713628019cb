import type { ItemKind } from '@shared/domain/vocabulary';
import type { ComponentType } from 'react';
import { CountInput } from './count';
import { GoalsInput } from './goals';
import type { ItemInputProps } from './input-props';
import { MemberPolarity, MemberRating } from './member';
import { PolarityInput } from './polarity';
import { RatingInput } from './rating';
import { SupportInput } from './support';
import { TextInput } from './text';
import { WeekInput } from './week';
import './kinds.css';

/** How each kind of item is answered. */
export const KIND_INPUTS: { [K in ItemKind]: ComponentType<ItemInputProps<K>> } = {
  rating: RatingInput,
  polarity: PolarityInput,
  support: SupportInput,
  goals: GoalsInput,
  week: WeekInput,
  count: CountInput,
  text: TextInput,
};

/** How each kind is answered about another leader; null where a team isn't asked. */
export const MEMBER_INPUTS: Record<ItemKind, ComponentType<ItemInputProps> | null> = {
  rating: MemberRating,
  polarity: MemberPolarity,
  support: MemberRating,
  goals: null,
  week: null,
  count: null,
  text: null,
};

/** The input of an item's kind. */
export function KindInput({ isMember, ...props }: ItemInputProps & { isMember: boolean }) {
  const { kind } = props.item;
  const Input = isMember ? MEMBER_INPUTS[kind] : (KIND_INPUTS[kind] as ComponentType<ItemInputProps>);
  return Input === null ? null : <Input {...props} />;
}
