import { expect, test } from 'vitest'
import { formats } from './formats.js'
import { sample, sampleSource } from './testing/sample.js'
import { whole } from './whole.js'

/** Pretty and JSON have tests of their own. */
const files = {
  ndjson: 'sample.ndjson',
  sarif: 'sample.sarif',
  junit: 'sample.junit.xml',
  gitlab: 'sample.gitlab.json',
  github: 'sample.github.txt',
  csv: 'sample.csv',
  markdown: 'sample.md',
} as const

test.each(Object.entries(files) as [keyof typeof files, string][])(
  'the sample as %s',
  async (format, file) => {
    const options = { lang: 'zh-CN', colour: false, sourceOf: sampleSource } as const
    const text = whole(formats[format].render(sample(), options))
    await expect(text).toMatchFileSnapshot(`testing/snapshots/${file}`)
  },
)

test('the sample as Markdown in English', async () => {
  const text = whole(formats.markdown.render(sample('en'), { lang: 'en' }))
  await expect(text).toMatchFileSnapshot('testing/snapshots/sample.en.md')
})
