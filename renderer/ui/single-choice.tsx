import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Tick } from './tick';
import './choice.css';

interface SingleChoiceProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
}

/** One sheet that stands alone: chosen or not. */
export function SingleChoice({ isSelected, onChange, children }: SingleChoiceProps) {
  return (
    <div className="opts">
      <CheckboxField className="choice-field" isSelected={isSelected} onChange={onChange}>
        <CheckboxButton className="choice">
          <Tick />
          {children}
        </CheckboxButton>
      </CheckboxField>
    </div>
  );
}
