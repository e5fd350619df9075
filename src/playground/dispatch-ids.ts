/** Numbers by which office.js names its calls on the wire. Source: read from the npm build 1.1.110. */
export const dispatch = {
  customPropertiesLoad: 3, customPropertiesSave: 4,
  bodyType: 14, recipientsGet: 15, subjectSet: 17, subjectGet: 18, recipientsSet: 21, recipientsAdd: 22, bodyPrepend: 23,
  save: 32, noticeAdd: 33, noticeGetAll: 34, noticeReplace: 35, noticeRemove: 36, bodyGet: 37, bodySet: 38,
  eventCompleted: 94, initializationContext: 99, from: 107, attachments: 149,
  headersGet: 151, headersSet: 152, headersRemove: 153, itemId: 164, delayDeliveryGet: 166, delayDeliverySet: 167,
  composeType: 174, clientSignatureEnabled: 175,
  sessionSet: 185, sessionGet: 186, sessionGetAll: 187, sessionClear: 188, sessionRemove: 189,
  roamingSave: 404,
} as const;

/** Error codes of Office results. Source: the same build. */
export const officeError = { noticeExists: 9023, noticeMissing: 9024, tooManyNotices: 9025, notSaved: 9046, sessionKeyMissing: 9050, unknownCall: 5000, generic: 9020, insufficientPermissions: 9038 } as const;
