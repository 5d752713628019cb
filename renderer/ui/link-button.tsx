import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ButtonContent, type ButtonLook, type ButtonSize, buttonClass } from './button';

interface LinkButtonProps {
  /** A place in the app, e.g. "/assess". */
  href: string;
  look?: ButtonLook;
  size?: ButtonSize;
  arrow?: boolean;
  detail?: ReactNode;
  children: ReactNode;
}

/** Looks like a button and goes to another page. */
export function LinkButton({ href, look = 'tinted', size, arrow, detail, children }: LinkButtonProps) {
  return (
    <Link href={href} className={buttonClass(look, size)}>
      <ButtonContent arrow={arrow} detail={detail}>
        {children}
      </ButtonContent>
    </Link>
  );
}
