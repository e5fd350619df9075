import { exemptions } from './exemptions';
import { inTheLoop } from './in-the-loop';
import { overAndAround } from './over-and-around';
import type { RelationCase } from './relation-case';
import { tendersAndLeavers } from './tenders-and-leavers';
import { thread } from './thread';
import { verdict } from './verdict';
import { whichEngagement } from './which-engagement';

export const relationCases: readonly RelationCase[] = [...inTheLoop, ...overAndAround, ...whichEngagement, ...exemptions, ...thread, ...tendersAndLeavers, ...verdict];
