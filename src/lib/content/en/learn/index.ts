import type { AllLearnWords } from '../../learn.ts';
import { comingOff } from './coming-off.ts';
import { driving } from './driving.ts';
import { effects } from './effects.ts';
import { epilepsy } from './epilepsy.ts';
import { helping } from './helping.ts';
import { howItWorks } from './how-it-works.ts';
import { memory } from './memory.ts';
import { mixing } from './mixing.ts';
import { mood } from './mood.ts';
import { over65 } from './over-65.ts';
import { pregnancy } from './pregnancy.ts';
import { signs } from './signs.ts';
import { sleepAndAnxiety } from './sleep-and-anxiety.ts';
import { street } from './street.ts';
import { treatment } from './treatment.ts';
import { usedToIt } from './used-to-it.ts';

export const topics = {
	'how-it-works': howItWorks,
	'used-to-it': usedToIt,
	signs,
	mixing,
	street,
	effects,
	mood,
	memory,
	driving,
	'coming-off': comingOff,
	treatment,
	'sleep-and-anxiety': sleepAndAnxiety,
	helping,
	pregnancy,
	epilepsy,
	'over-65': over65
} satisfies AllLearnWords;
