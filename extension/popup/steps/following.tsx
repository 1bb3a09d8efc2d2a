// A further part of a step, that comes once the one before it is answered, and is brought into sight.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface FollowingProps {
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function Following({ label, children }: FollowingProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="fitting" ref={place}>
      {label !== undefined && <h2>{label}</h2>}
      {children}
    </div>
  );
}
