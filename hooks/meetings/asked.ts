import type { PayloadRequest } from 'payload'

/** What is asked of a meeting beside its fields. `attend` and `evaluate` are for all who sit there. */
export const meetingSteps = ['invite', 'minutes', 'cancel', 'attend', 'evaluate'] as const
export type MeetingStep = (typeof meetingSteps)[number]
export const isMeetingStep = (value: unknown): value is MeetingStep =>
  meetingSteps.includes(value as MeetingStep)

declare module 'payload' {
  interface RequestContext {
    askedOfMeeting?: { id: string; step: MeetingStep; body: Record<string, unknown> }
  }
}

export const stepAsked = (req: PayloadRequest, id: string) =>
  req.context.askedOfMeeting?.id === id ? req.context.askedOfMeeting : undefined
