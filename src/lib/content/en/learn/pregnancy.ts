import type { LearnWords } from '../../learn.ts';

export const pregnancy = {
	title: 'Pregnancy and breastfeeding',
	description: 'Why not to stop suddenly in pregnancy, whom to call, and what the team will look after.',
	lead: ['Please do not stop suddenly. Call a midwife or a prescriber in the next day or two.', 'asam-2025', 'asam-patient-2025'],
	sections: [
		{
			id: 'first',
			heading: 'The first step',
			lines: [
				'To be pregnant on this medicine is not an emergency by itself. It is a reason to call soon.',
				'Have you stopped or run out? Then call today: a midwife, a doctor or a medical advice line.',
				['A sudden stop can bring fits. That is a danger for both of you.', 'asam-2025', 'fda-2020'],
				['The team weighs what is best for you and the baby together.', 'asam-2025', 'asam-patient-2025'],
				'You can say: “I am pregnant and I take this medicine. I do not want to stop suddenly. Whom do I talk to?”'
			]
		},
		{
			id: 'emergency',
			heading: 'Call the emergency number',
			lines: [
				['Call for a fit, bad confusion, seeing or hearing things, or bad chest pain.', 'asam-2025', 'nhs-chest-pain'],
				['Call too if you may hurt yourself.', 'asam-2025', 'nimh-5-steps'],
				['Someone near should call if you are, or the baby is, hard to wake or breathing slowly.', 'phs-overdose-2023']
			]
		},
		{
			id: 'baby-before',
			heading: 'The baby before birth',
			lines: [
				['Studies on harm before birth do not agree. Any added risk seems small.', 'mhra-pregnancy'],
				'If you took it before you knew, you are not alone. Tell the team. Blame has no place here.'
			]
		},
		{
			id: 'birth',
			heading: 'Around and after birth',
			lines: [
				['Late in pregnancy it can make a newborn floppy. Breathing or feeding may be hard at first.', 'mhra-pregnancy'],
				['A baby can also react some days after birth, when the medicine leaves the body.', 'mhra-pregnancy'],
				['So let the team who will look after the baby know. Then they can watch and help.', 'asam-2025', 'asam-patient-2025']
			]
		},
		{
			id: 'breastfeeding',
			heading: 'Breastfeeding',
			lines: [
				['Advice differs. An old reminder in the United Kingdom says not to.', 'csm-1997'],
				['A newer guideline in the United States supports it for babies who knew the medicine before birth.', 'asam-2025'],
				['In one study, few babies were sleepy from it.', 'breastfeeding-2012'],
				'Ask before you change anything, either way.',
				'Call a doctor the same day if the baby is very sleepy or feeds badly. Call the emergency number if the baby is hard to wake or breathes slowly.'
			]
		},
		{
			id: 'trying',
			heading: 'Hoping for a baby',
			lines: [
				'Talk with a prescriber before, if you can. There may be time for a slow change, or a reason to keep it.',
				'Epilepsy? Talk with the epilepsy team first.'
			]
		},
		{
			id: 'also',
			heading: 'Tell the team as well',
			lines: [
				'About alcohol, opioids and pills from the street. They have heard it before, and it changes what keeps you both safe.'
			]
		}
	],
	unknown: [
		['How large the risk before birth is. Studies do not agree.', 'mhra-pregnancy'],
		['Which advice on breastfeeding is right for you. Sources of two countries differ.', 'csm-1997', 'asam-2025']
	],
	next: ['coming-off', 'mixing', 'epilepsy']
} satisfies LearnWords;
