import fc from 'fast-check'
import { encodedBytes } from '../../../../packages/workspace/src/testing/encoded.js'
import { runOn } from '../faces/command-line.js'
import { must, type Property } from '../property.js'
import { written } from '../texts/index.js'
import { mustStandIn } from './places.js'

const bytes = fc.oneof(
  { weight: 3, arbitrary: encodedBytes(written.map(({ text }) => text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
)
const name = fc.constantFrom('稿.txt', '稿.md', '稿.html', '稿', '稿.docx', '稿.pdf')

/** Any bytes under any name: findings, or one sentence. */
export const anyBytes: Property = {
  name: 'bytes',
  share: 8,
  build: () =>
    fc.asyncProperty(bytes, name, async (draft, path) => {
      const { code, report, err } = await runOn(draft, path)
      const [file] = report.files
      must(
        code === (file ? (file.diagnostics.some(one => one.severity === 'error') ? 1 : 0) : 2),
        () => `exit code ${code}: ${err}`,
      )
      must(report.files.length + report.errors.length === 1, () => 'neither findings nor an error')
      for (const { message } of report.errors)
        must(/^[^\n]+。$/.test(message), () => `no sentence: ${message}`)
      if (file?.source !== undefined) mustStandIn(file, file.source)
    }),
}
