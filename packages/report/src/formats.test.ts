import { expect, test } from 'vitest'
import { type FormatId, formats } from './formats.js'
import { sample, sampleSource } from './testing/sample.js'
import { whole } from './whole.js'

test.each(Object.keys(formats) as FormatId[])('%s asks for texts only where it says so', id => {
  const format = formats[id]
  let asked = 0
  const sourceOf = (path: string) => {
    asked++
    return sampleSource(path)
  }
  whole(format.render(sample(), { lang: 'zh-CN', colour: false, sourceOf }))
  expect(asked > 0).toBe(format.showsText)
})
