import { commonMessages, type Messages } from '@cattc/decisions';
import type { RefusalCode } from '../generated/resolvers.ts';

/** What refusals about documents tell a person. */
export const documentMessages = {
  ...commonMessages,
  NOT_OWN_ORGANIZATION: {
    en: 'Your mandate is for another organisation; "{action}" takes a mandate for {organization}.',
    'zh-Hans': '您的授权属于其他机构;“{action}”需要 {organization} 的授权。',
  },
  DOCUMENT_QUOTA: {
    en: 'The organisation has {count} documents of {bytes} bytes together; it may have {maxCount} of {maxBytes}. Remove what is not needed any more.',
    'zh-Hans': '该机构已有 {count} 份文件,共 {bytes} 字节;上限为 {maxCount} 份、{maxBytes} 字节。请移除不再需要的文件。',
  },
  DOCUMENT_NEEDED: {
    en: 'The membership relies on this {kind}. Bring another one first; then this one can be removed. The secretariat may remove it at once.',
    'zh-Hans': '成员资格以该 {kind} 文件为依据。请先提交新的同类文件,再移除此文件;秘书处可直接移除。',
  },
  UPLOAD_MISSING: {
    en: 'No bytes have come for this document. Send them by PUT to the address that stageDocument answered; where it has ended, remove the document and begin anew.',
    'zh-Hans': '尚未收到该文件的内容。请以 PUT 方式发送到 stageDocument 返回的地址;地址已失效的,请移除该文件后重新开始。',
  },
  UPLOAD_DIFFERS: {
    en: 'What has come is not what was announced; the details say where. Send what was announced, or remove the document and begin anew.',
    'zh-Hans': '收到的内容与声明不符,详见各项说明。请发送所声明的内容,或移除该文件后重新开始。',
  },
  STORAGE_UNAVAILABLE: {
    en: 'The storage of documents does not answer. Nothing was changed; try again in a moment.',
    'zh-Hans': '文件存储服务暂时不可用。未作任何更改,请稍后重试。',
  },
} as const satisfies Partial<Messages<RefusalCode>>;
export type DocumentCode = keyof typeof documentMessages;
