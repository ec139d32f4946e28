export interface Forbidden {
	readonly never: RegExp;
	readonly why: string;
	/** A sentence that shows that the check bites. */
	readonly example: string;
	/** For texts as they are written; once filled in, a name of the person's place may stand there. */
	readonly asWritten?: true;
	/** For what we say. What the person marked is said back in their words: "You take another sleep medicine". */
	readonly ours?: true;
}

/** What no text may say, and why. */
export const FORBIDDEN: readonly Forbidden[] = [
	{
		never: /\b(your|their) (prescriber|doctor|gp)\b/i,
		why: 'nobody may prescribe it: {prescriber}',
		example: 'Ask your prescriber.',
		asWritten: true
	},
	{ never: /\bdiagnos\w*/i, why: 'no diagnosis', example: 'Get a diagnosis.' },
	{
		never: /\b(scor\w*|points?|grade|mild|moderate|severe|(low|high) risk)\b/i,
		why: 'no grade of a person',
		example: 'Your score'
	},
	{ never: /\baddict(s|ed|ive)?\b|\bjunkie|\bhooked\b|\babus\w*|\bhabit/i, why: 'words that hurt', example: 'an addict' },
	{
		never: /(?<!not the same as |not prove )\baddiction\b/i,
		why: 'named only to say what it is not',
		example: 'This is addiction.'
	},
	{ never: /\b(disorder|dependence|dependent|dependency)\b/i, why: 'no label', example: 'You may be dependent.' },
	{
		never: /\byou (probably |may |might |do not |don’t )?have (a|an|no)\b(?! (plan\b))/i,
		why: 'no verdict, and no all-clear',
		example: 'You have no problem.'
	},
	{ never: /\b(clean|dirty|lied|lying|failed|fault of yours|weak)\b/i, why: 'blame', example: 'You lied.' },
	{
		never:
			/\b(safe to|are safe|is safe|you are fine|all clear|all-clear|nothing to worry|do not worry|good news|no need to|harmless|low risk|probably)\b/i,
		why: 'no false comfort',
		example: 'It is safe to wait.'
	},
	{
		never:
			/(^|[.?:;,] |\b(then|and|must|should|to|now) )(please )?(stop|quit|skip|drop|halve|lower|reduce|cut)( down| back| out)? (taking|using|it|them|now|today|at once|your|the|this|\{medicine\})/i,
		why: 'never "stop", never "less"',
		example: 'Please stop taking it.'
	},
	{
		never: /(?<!(not|never) )\btake (an? )?(more|extra|less|another|double|half)\b|\bwean\b|\bcold turkey\b/i,
		why: 'never more or less',
		example: 'You can take more.',
		ours: true
	},
	{
		never: /\b(restart|resume|go back on|back to (the|your|their) (old|usual))\b|(?<!not (help them )?)\bstart again\b/i,
		why: 'whether to start again is for a clinician to say',
		example: 'You could start again.'
	},
	{
		never: /(?<!not take extra to |no extra to )\b(catch up|make up for)\b/i,
		why: 'no catching up',
		example: 'Take two to make up for it.'
	},
	{
		never:
			/%|\b(per ?cent|mg|ml|mcg|milligrams?|micrograms?|equivalents?|titrat\w*|half a|a quarter|(one|two|three) tablets?)\b/i,
		why: 'no dose, share or schedule',
		example: 'Cut by 10 percent.'
	},
	{ never: /\b(?!(65|15|18)\b)\d+/, why: 'no figure but those of age and of the gate', example: 'Wait 3 days.', ours: true },
	{
		never: /\b(you|they) (need|must|have to)\b(?! not)(?<!do not have to)/i,
		why: 'health services advise',
		example: 'You need help.'
	},
	{
		never: /\b(the law|legal|illegal|police|licen[cs]e|insurance|crime)\b/i,
		why: 'fear of the law keeps people away',
		example: 'Your licence'
	},
	{ never: /\b(buy|buying|dealer)\b/i, why: 'never "buy more"', example: 'Buy more.' },
	{ never: /[!—–'"]/, why: 'calm and typographic', example: 'Stop!' },
	{ never: /\b(coma|fatal|kill(s|ed)?|die|dies|dying|death|deadly)\b/i, why: 'no fear pictures', example: 'You could die.' },
	{ never: /\b(always|never) (works|happens|goes away)\b|\bguarantee/i, why: 'nothing is promised', example: 'It always works.' },
	{
		never:
			/\b(detects?|identif(y|ies)|predicts?|measures?|assess(es)?|calculates?) (your|their|a|an|the|addiction|misuse|whether)\b/i,
		why: 'what a medical device claims to do (evidence 10.1)',
		example: 'This identifies a drug problem.'
	},
	{
		never:
			/\b(clinically|medically) (validated|proven|tested)\b|\bscreening (test|tool)\b|\b(positive|negative) (test|screen|result)\b|\btest(ed|s|ing)? (positive|negative)\b/i,
		why: 'a test that nobody made (evidence 10.1)',
		example: 'A clinically validated screening test.'
	},
	{
		never: /\b(your|their) risk\b|\b(at|of) (high|low|higher|lower|some) risk\b/i,
		why: 'no risk put on a person (evidence 10.1)',
		example: 'Your risk is high.'
	},
	{
		never: /\b(monitor|track)(s|ing)? (your|their)\b/i,
		why: 'nothing is watched over time (evidence 10.1)',
		example: 'Monitor your recovery.'
	},
	{
		never: /\b(drug|substance|medicine|benzo) (user|seeker|seeking|misuser)s?\b|\bdoctor shopping\b|\bpatients?\b/i,
		why: 'a person first, never what they take (evidence 9)',
		example: 'For drug users.'
	},
	{
		never: /\brelaps\w*|\b(symptoms?|signs) of addiction\b|\byou failed\b/i,
		why: 'a setback is no failure (evidence 9)',
		example: 'After a relapse.'
	},
	{
		never: /\b(safe|fine|okay|ok|all right) to (reduce|cut|stop|lower|mix|drive|take)\b/i,
		why: 'only a clinician can say so (evidence 10.1)',
		example: 'It is okay to reduce it.'
	}
];
