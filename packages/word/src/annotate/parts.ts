import { contentTypes, relationshipsPart, type WordPackage } from '../package.js'
import { namespaces, walkXml } from '../xml/walk.js'

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What a part calls Word’s namespace. */
export interface Naming {
  readonly namespace: string
  /** Declares the prefix w; empty where the part has it. */
  readonly declaration: string
}

export function namingOf(xml: string): Naming {
  const root = /<[^?!][^>]*>/.exec(xml)?.[0] ?? ''
  const namespace = root.includes(namespaces.strict) ? namespaces.strict : namespaces.w
  const has = new RegExp(`\\sxmlns:w\\s*=\\s*["']${namespace}["']`).test(root)
  return { namespace, declaration: has ? '' : ` xmlns:w="${namespace}"` }
}

/** Puts elements last in the outermost element of a part. */
export function appendToRoot(xml: string, part: string, elements: string): string {
  let depth = 0
  let out = xml
  let root: string | undefined
  walkXml(xml, part, {
    open({ written }) {
      depth++
      root ??= written
    },
    close(_, { start, end }) {
      depth--
      if (depth > 0) return
      const closesItself = xml[end - 2] === '/'
      out = closesItself
        ? `${xml.slice(0, end - 2)}>${elements}</${root}>${xml.slice(end)}`
        : xml.slice(0, start) + elements + xml.slice(start)
    },
  })
  return out
}

/** The parts that a file needs for its first comment: the part itself, its type, the way to it. */
export function newCommentsPart(
  from: WordPackage,
  main: string,
  { namespace }: Naming,
  comments: string,
): [part: string, xml: string][] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  let part = `${folder}comments.xml`
  for (let n = 2; from.nameOf(part) !== undefined; n++) part = `${folder}comments${n}.xml`
  const paths = from.nameOf(relationshipsPart(main)) ?? relationshipsPart(main)
  const known =
    from.text(paths) ??
    `${header}<Relationships xmlns="${packageNamespace}/relationships"></Relationships>`
  let id = 'rIdHegao'
  for (let n = 2; known.includes(`"${id}"`); n++) id = `rIdHegao${n}`
  const type = `${namespace === namespaces.strict ? strictOffice : officeNamespace}/comments`
  const types = from.nameOf(contentTypes) ?? contentTypes
  return [
    [part, `${header}<w:comments xmlns:w="${namespace}">${comments}</w:comments>`],
    [
      paths,
      appendToRoot(
        known,
        paths,
        `<Relationship xmlns="${packageNamespace}/relationships" Id="${id}" Type="${type}" Target="${part.slice(folder.length)}"/>`,
      ),
    ],
    [
      types,
      appendToRoot(
        from.text(types) ?? `${header}<Types xmlns="${packageNamespace}/content-types"></Types>`,
        types,
        `<Override xmlns="${packageNamespace}/content-types" PartName="/${part}" ContentType="${commentsType}"/>`,
      ),
    ],
  ]
}
