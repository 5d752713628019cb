import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { Text } from 'react-aria-components/Text';
import { Tick } from './tick';
import './check-row.css';

interface CheckRowProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  label: ReactNode;
  /** Read as the description. */
  detail?: ReactNode;
  isDisabled?: boolean;
}

/** A row in a list that can be ticked; the whole row is pressed. */
export function CheckRow({ isSelected, onChange, label, detail, isDisabled = false }: CheckRowProps) {
  return (
    <CheckboxField className="check" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <CheckboxButton className="check-button">
        <span className="box">
          <Tick />
        </span>
        <span className="check-label">{label}</span>
      </CheckboxButton>
      {detail ? (
        <Text slot="description" className="check-detail small">
          {detail}
        </Text>
      ) : null}
    </CheckboxField>
  );
}
