// Lists the rules whose authority nobody of this project has read, so that it stays in sight.
import { rules } from '../dist/index.js'

const unread = rules.filter(({ source }) => source.verified !== 'text')
for (const { id, source } of unread)
  console.log(`${id}: ${source.level} ${source.name} (${source.verified})`)
console.log(
  `${unread.length} of ${rules.length} rules rest on practice or on what others say of a text.`,
)
