'use client'

import { createContext, use, useActionState, useEffect, useRef, type ReactNode } from 'react'
import { ErrorSummary } from './ErrorSummary'
import { Flash } from './Flash'
import { fieldId, type FieldError, type FormAction, type FormState, type Typed } from './formState'

const Answers = createContext<{ scope: string; state: FormState }>({ scope: 'f', state: {} })

/** What the form was answered about one field: what to mend, and what was typed there. */
export function useAnswer(name: string): {
  id: string
  error?: FieldError
  typed?: string | string[]
  answered: boolean
} {
  const { scope, state } = use(Answers)
  return {
    id: fieldId(scope, name),
    error: state.errors?.find(({ path }) => path === name),
    typed: state.values?.[name],
    answered: state.values !== undefined,
  }
}

/** All that was typed, once the form was answered: for parts that depend on several fields. */
export const useTyped = (): Typed | undefined => use(Answers).state.values

type Props = {
  /** Its place among the forms of the page: the ids of its fields start with it. */
  id: string
  action: FormAction
  className?: string
  /** Said above the list of what to mend, after the title that the action gives. */
  kept?: string
  children: ReactNode
}

/**
 * A form that posts to a server action and works before any script:
 *
 *     <ActionForm id="case" action={openCase} kept={words.frame.errors.kept} className="form">
 *       <Group title=…><Field name="person.phone" label=… kind="tel" /></Group>
 *       <Buttons><Button primary>…</Button></Buttons>
 *     </ActionForm>
 *
 * The action is `(before, form) => Promise<FormState>`: it redirects when all went well, and otherwise returns
 * `refusal(form, title, errors)`. Its children come drawn from the server; `Field` and `Choice` among them find in the
 * form's state, by their name, the error to show and the value that was typed. Without JavaScript Next draws the page
 * again with that state; with it, the same state arrives in place and what is said takes the focus.
 */
export function ActionForm({ id, action, className = 'form', kept, children }: Props) {
  const [state, submit] = useActionState(action, {})
  const summary = useRef<HTMLDivElement>(null)
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => (summary.current ?? answer.current)?.focus(), [state])
  const errors = state.errors ?? []
  return (
    <Answers value={{ scope: id, state }}>
      {state.flash && (
        <div ref={answer} tabIndex={-1}>
          <Flash {...state.flash} />
        </div>
      )}
      {errors.length > 0 && (
        <ErrorSummary
          ref={summary}
          id={`${id}-errors`}
          title={state.title ?? ''}
          kept={kept}
          items={linked(id, errors)}
        />
      )}
      <form action={submit} className={className} noValidate>
        {children}
      </form>
    </Answers>
  )
}

const linked = (scope: string, errors: readonly FieldError[]) =>
  errors.map(({ path, message }) => ({
    href: path ? `#${fieldId(scope, path)}` : undefined,
    text: message,
  }))
