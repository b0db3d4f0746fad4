'use client'
import { useEffect, useRef, useState } from 'react'
import { Button, useFormFields, useFormModified } from '@payloadcms/ui'
import type { Locale } from '@/src/codes/languages'
import type { Named } from '@/src/disclosure/seen'
import type { Need } from '@/src/workflows/stepFields'
import { saidNo, type SaidNo } from './saidNo'
import { stepBody, type Stepped } from './stepBody'
import { StepField } from './StepFields'
import type { StepWords } from './stepWords'
import './panel.css'

type OpenStep = { step: string; needs: Need[] }
type Props = {
  slug: Stepped
  id: string | null
  locale: Locale
  words: StepWords
  colleagues: readonly Named[]
}

/** Where a document stands is not written: here is a button for each step that is open to the reader. */
export function StepButtons({ slug, id, locale, words, colleagues }: Props) {
  const rev = useFormFields(([fields]) => fields.rev?.value)
  const isModified = useFormModified()
  const steps = useOpenSteps(slug, id, rev)
  const [chosen, choose] = useState<string | null>(null)
  const open = steps?.find(({ step }) => step === chosen)
  const { panel } = words
  if (!id) return <p className="field-description relais-first">{panel.atCreation}</p>
  return (
    <section className="relais-steps" aria-label={words.title}>
      <h3>{words.title}</h3>
      {!steps && <p>{panel.loading}</p>}
      {steps?.length === 0 && <p>{panel.none}</p>}
      {isModified && steps && steps.length > 0 && <p>{panel.saveFirst}</p>}
      <div className="relais-row">
        {steps?.map(({ step }) => (
          <Button
            key={step}
            buttonStyle={step === chosen ? 'primary' : 'secondary'}
            size="medium"
            disabled={isModified}
            extraButtonProps={{ 'aria-expanded': step === chosen }}
            onClick={() => choose(step === chosen ? null : step)}
          >
            {words.step[step]}
          </Button>
        ))}
      </div>
      {open && !isModified && (
        <TakeStep
          key={open.step}
          {...{ slug, id, rev, locale, words, colleagues, open }}
          leave={() => choose(null)}
        />
      )}
    </section>
  )
}

/** Asked again whenever the document has moved on. */
function useOpenSteps(slug: Stepped, id: string | null, rev: unknown): readonly OpenStep[] | null {
  const [steps, show] = useState<readonly OpenStep[] | null>(null)
  useEffect(() => {
    if (!id) return
    const left = new AbortController()
    fetch(`/api/${slug}/${id}/steps`, { signal: left.signal })
      .then((answer) => (answer.ok ? answer.json() : { steps: [] }))
      .then(({ steps }: { steps: OpenStep[] }) => show(steps))
      .catch(() => left.signal.aborted || show([]))
    return () => left.abort()
  }, [slug, id, rev])
  return steps
}

type Taking = Omit<Props, 'id'> & { id: string; rev: unknown; open: OpenStep; leave: () => void }

/** What the step asks, and the act itself; a refusal says why, and what was typed stays. */
function TakeStep({ slug, id, rev, locale, words, colleagues, open, leave }: Taking) {
  const fields = useRef<HTMLFieldSetElement>(null)
  const [no, refuse] = useState<SaidNo | null>(null)
  const [isBusy, busy] = useState(false)
  const { step, needs } = open
  async function take() {
    busy(true)
    const body = stepBody(slug, step, typedIn(fields.current))
    const answer = await sendStep(slug, id, { step, rev, ...body }, locale).catch(() => null)
    if (answer?.ok) return window.location.reload()
    refuse(saidNo(answer?.status ?? 0, await answer?.json().catch(() => null), words))
    busy(false)
  }
  return (
    <fieldset ref={fields} className="relais-step" disabled={isBusy} onKeyDown={keepFromSaving}>
      <legend>{words.step[step]}</legend>
      {no && <No no={no} words={words} />}
      {needs.filter(isAskedHere).map((need) => (
        <StepField key={need.field} {...{ need, words, colleagues }} wrong={no?.at[need.field]} />
      ))}
      <div className="relais-row">
        <Button size="medium" disabled={isBusy} onClick={() => void take()}>
          {words.step[step]}
        </Button>
        <Button size="medium" buttonStyle="subtle" disabled={isBusy} onClick={leave}>
          {words.panel.leave}
        </Button>
      </div>
    </fieldset>
  )
}

/** What stands in the panel’s own form is not asked twice. */
const isAskedHere = ({ field }: Need) => !['title', 'summary', 'axis'].includes(field)

function No({ no, words: { panel } }: { no: SaidNo; words: StepWords }) {
  return (
    <div className="relais-no" role="alert">
      <b>{panel.unchanged}</b>
      <ul>
        {no.all.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
      {no.stale && <a href="">{panel.reload}</a>}
    </div>
  )
}

const sendStep = (slug: Stepped, id: string, body: object, locale: Locale) =>
  fetch(`/api/${slug}/${id}?depth=0`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify(body),
  })

/** The panel's own form stands around these fields: they are read by hand and never sent with it. */
function typedIn(fields: HTMLFieldSetElement | null): FormData {
  const typed = new FormData()
  for (const field of fields?.elements ?? []) {
    if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type) && !field.checked)
      continue
    if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLSelectElement ||
      field instanceof HTMLTextAreaElement
    )
      typed.append(field.name, field.value)
  }
  return typed
}

/** Enter in a field would send the form around it. */
function keepFromSaving(event: { key: string; target: EventTarget; preventDefault: () => void }) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
