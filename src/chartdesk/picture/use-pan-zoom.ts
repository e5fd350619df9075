import { useCallback, useEffect, useRef, useState } from 'react';
import type { PointerEvent, RefObject } from 'react';

export interface View { readonly x: number; readonly y: number; readonly zoom: number }

const minZoom = 0.15;
const maxZoom = 2;
const wheelStep = 0.0015;
const edge = 24;

const clamp = (zoom: number): number => Math.min(maxZoom, Math.max(minZoom, zoom));

export interface Size { readonly width: number; readonly height: number }

export interface PanZoom {
  readonly view: View;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Moves the picture so that this box can be seen whole. */
  readonly reveal: (box: { readonly x: number; readonly y: number }, size: Size) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
}

/** Fits into the frame, but never so small that names cannot be read when some of it may scroll. */
function fitting(frame: Size, picture: Size): View {
  const readable = 0.55;
  const whole = Math.min(frame.width / (picture.width + 2 * edge), frame.height / (picture.height + 2 * edge));
  const zoom = clamp(Math.min(1, Math.max(whole, readable)));
  return { x: Math.max(edge, (frame.width - picture.width * zoom) / 2), y: edge, zoom };
}

/** Drag, wheel, buttons and keys move one view over a picture of a known size. */
export function usePanZoom(frame: RefObject<SVGSVGElement | null>, picture: Size): PanZoom {
  const [view, setView] = useState<View>({ x: edge, y: edge, zoom: 1 });
  const drag = useRef<{ readonly x: number; readonly y: number } | undefined>(undefined);
  const { width, height } = picture;

  const fit = useCallback(() => {
    const box = frame.current?.getBoundingClientRect();
    if (box !== undefined) setView(fitting(box, { width, height }));
  }, [frame, width, height]);

  const zoomAt = useCallback((x: number, y: number, factor: number) => setView((old) => {
    const zoom = clamp(old.zoom * factor);
    const scale = zoom / old.zoom;
    return { zoom, x: x - (x - old.x) * scale, y: y - (y - old.y) * scale };
  }), []);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey) zoomAt(event.clientX - box.left, event.clientY - box.top, Math.exp(-event.deltaY * wheelStep * 4));
      else setView((old) => ({ ...old, x: old.x - (event.shiftKey ? event.deltaY : event.deltaX), y: old.y - (event.shiftKey ? 0 : event.deltaY) }));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [frame, zoomAt]);

  return {
    view, fit,
    zoomBy: (factor) => {
      const box = frame.current?.getBoundingClientRect();
      if (box !== undefined) zoomAt(box.width / 2, box.height / 2, factor);
    },
    reveal: (at, size) => {
      const box = frame.current?.getBoundingClientRect();
      if (box === undefined) return;
      setView((old) => {
        const left = old.x + at.x * old.zoom;
        const top = old.y + at.y * old.zoom;
        const dx = left < edge ? edge - left : Math.min(0, box.width - edge - (left + size.width * old.zoom));
        const dy = top < edge ? edge - top : Math.min(0, box.height - edge - (top + size.height * old.zoom));
        return dx === 0 && dy === 0 ? old : { ...old, x: old.x + dx, y: old.y + dy };
      });
    },
    onPointerDown: (event) => { drag.current = { x: event.clientX, y: event.clientY }; },
    onPointerMove: (event) => {
      const from = drag.current;
      if (from === undefined || event.buttons === 0) return;
      drag.current = { x: event.clientX, y: event.clientY };
      setView((old) => ({ ...old, x: old.x + event.clientX - from.x, y: old.y + event.clientY - from.y }));
    },
    onPointerUp: () => { drag.current = undefined; },
  };
}
