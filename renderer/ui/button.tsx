import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Arrow } from './arrow';
import './button.css';

/** first: the next step, one a screen. tinted: other things to do here. quiet: a word that acts. */
export type ButtonLook = 'first' | 'tinted' | 'quiet';
export type ButtonSize = 'big' | 'slim';

export interface ButtonProps {
  look?: ButtonLook;
  size?: ButtonSize;
  /** Shows that it leads on. */
  arrow?: boolean;
  /** A second, quieter line. */
  detail?: ReactNode;
  onPress?: () => void;
  isDisabled?: boolean;
  /** 'submit' sends the form around it. */
  type?: 'button' | 'submit';
  /** Takes the focus when it appears in place of what had it. */
  takesFocus?: boolean;
  /** A fuller name where the words alone don't say which one. */
  label?: string;
  children: ReactNode;
}

export function Button({
  look = 'tinted',
  size,
  arrow,
  detail,
  label,
  children,
  type = 'button',
  takesFocus = false,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      type={type}
      autoFocus={takesFocus}
      {...(label ? { 'aria-label': label } : {})}
      className={buttonClass(look, size)}
    >
      <ButtonContent arrow={arrow} detail={detail}>
        {children}
      </ButtonContent>
    </AriaButton>
  );
}

export function ButtonContent({
  arrow,
  detail,
  children,
}: Pick<ButtonProps, 'detail' | 'children'> & { arrow: boolean | undefined }) {
  return (
    <>
      {detail ? (
        <span className="btn-words">
          {children}
          <small>{detail}</small>
        </span>
      ) : (
        children
      )}
      {arrow ? <Arrow /> : null}
    </>
  );
}

export function buttonClass(look: ButtonLook, size: ButtonSize | undefined): string {
  return ['btn', look, size].filter(Boolean).join(' ');
}
