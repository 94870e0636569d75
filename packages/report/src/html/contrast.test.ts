import { describe, expect, test } from 'vitest'
import { dark, light } from '../../page/colours.mjs'

type Colour = keyof typeof light

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function ratio(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const grounds: Colour[] = ['paper', 'sheet', 'lit']
const inks: Colour[] = ['ink', 'muted', 'link', 'error', 'warning', 'info', 'place', 'good']
const tints = ['error-tint', 'warning-tint', 'info-tint', 'place-tint'] as const

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s', (_, colours) => {
  test.each(grounds.flatMap(ground => inks.map(ink => [ink, ground] as const)))(
    '%s can be read on %s',
    (ink, ground) => {
      expect(ratio(colours[ink], colours[ground])).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(tints)('the words of the draft can be read on %s', tint => {
    expect(ratio(colours.ink, colours[tint])).toBeGreaterThanOrEqual(4.5)
    expect(ratio(colours[tint.replace('-tint', '') as Colour], colours[tint])).toBeGreaterThan(3)
  })

  test.each(['paper', 'sheet'] as const)('edges of controls are seen on %s', ground => {
    expect(ratio(colours.edge, colours[ground])).toBeGreaterThanOrEqual(3)
  })
})

test('both schemes name the same colours, and the ratio is the one of WCAG', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light))
  expect(ratio('#000000', '#ffffff')).toBe(21)
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
