import type { MedicineId } from '../medicines.ts';
import type { MedicineWords } from '../words.ts';

/**
 * Names of the medicines. Brands serve recognition only: they differ between countries, change and are withdrawn, and
 * fakes copy them. The best known ones stand first. A brand that is a combination belongs to the medicine in it.
 * `search` holds what people type instead: misspellings, other spellings, and what is said on the street.
 */
export const medicines = {
	clonazepam: {
		label: 'Clonazepam',
		name: 'clonazepam',
		brands: ['Rivotril', 'Klonopin', 'Iktorivil', 'Antelepsin', 'Paxam', 'Clonapam', 'Clonotril', 'Epitril', 'Lonazep', 'Zapiz'],
		search: [
			'clonazapam',
			'clonazepan',
			'clonazapan',
			'clonazipam',
			'clonozepam',
			'clonezepam',
			'clonazepham',
			'klonazepam',
			'klonapin',
			'klonipin',
			'klonopine',
			'clonopin',
			'clonipin',
			'clonapin',
			'rivotrill',
			'rivitril',
			'rivatril'
		]
	},
	alprazolam: {
		label: 'Alprazolam',
		name: 'alprazolam',
		brands: ['Xanax', 'Niravam', 'Xanor', 'Tafil', 'Trankimazin', 'Kalma', 'Alprax', 'Restyl', 'Anxit', 'Trika'],
		search: [
			'alprazolan',
			'alprazalam',
			'alprazalom',
			'alprozolam',
			'alprazepam',
			'xanex',
			'xanix',
			'xannax',
			'zanax',
			'zanex',
			'zannax'
		]
	},
	diazepam: {
		label: 'Diazepam',
		name: 'diazepam',
		brands: ['Valium', 'Diazemuls', 'Anxicalm', 'Stesolid', 'Antenex', 'Ducene', 'Calmpose'],
		search: [
			'diazapam',
			'diazepan',
			'diazipam',
			'diazpam',
			'diazepham',
			'dizepam',
			'valuim',
			'vallium',
			'valliam',
			'valiam',
			'valum'
		]
	},
	lorazepam: {
		label: 'Lorazepam',
		name: 'lorazepam',
		brands: ['Ativan', 'Loreev XR', 'Tavor', 'Temesta', 'Orfidal', 'Larpose', 'Trapex'],
		search: ['lorazapam', 'lorazepan', 'lorazipam', 'lorezepam', 'larazepam', 'ativane', 'atavan', 'ativin', 'attivan']
	},
	zopiclone: {
		label: 'Zopiclone',
		name: 'zopiclone',
		brands: ['Zimovane', 'Zileze', 'Imovane', 'Ximovan', 'Imrest', 'Zopicon'],
		search: ['zopiclon', 'zoplicone', 'zopliclone', 'zopoclone', 'zopicone', 'zopaclone', 'zimavane', 'zimovan', 'imovan']
	},
	zolpidem: {
		label: 'Zolpidem',
		name: 'zolpidem',
		brands: ['Stilnoct', 'Ambien', 'Stilnox', 'Edluar', 'Zolpimist', 'Bikalm', 'Dormizol', 'Sublinox', 'Zolfresh', 'Nitrest'],
		search: ['zolpidam', 'zolpiden', 'zolpadem', 'zolpedem', 'zopidem', 'ambian', 'ambiem', 'ambein', 'stillnox', 'stillnoct']
	},
	temazepam: {
		label: 'Temazepam',
		name: 'temazepam',
		brands: ['Restoril', 'Nortem', 'Normison', 'Temaze', 'Remestan'],
		search: ['temazapam', 'temazepan', 'temazipam', 'tamazepam', 'temezepam', 'restorill', 'restaril']
	},
	eszopiclone: {
		label: 'Eszopiclone',
		name: 'eszopiclone',
		brands: ['Lunesta', 'Fulnite', 'Zolnite'],
		search: ['eszopiclon', 'eszoplicone', 'esopiclone', 'ezopiclone', 'lunestra', 'lunista']
	},
	bromazepam: {
		label: 'Bromazepam',
		name: 'bromazepam',
		brands: ['Lexotan', 'Lexotanil', 'Lexomil', 'Lectopam'],
		search: ['bromazapam', 'bromazepan', 'bromazipam', 'lexaton', 'lexatan'],
		hint: 'Not the same as bromazolam'
	},
	chlordiazepoxide: {
		label: 'Chlordiazepoxide',
		name: 'chlordiazepoxide',
		brands: ['Librium', 'Tropium', 'Librax', 'Limbitrol'],
		search: ['chlordiazapoxide', 'chlordiazepoxid', 'clordiazepoxide', 'chlordiazopoxide', 'libruim', 'liberium', 'librim']
	},
	clobazam: {
		label: 'Clobazam',
		name: 'clobazam',
		brands: ['Frisium', 'Perizam', 'Tapclob', 'Onfi', 'Sympazan', 'Urbanyl', 'Lobazam'],
		search: ['clobazan', 'clobozam', 'clobezam', 'klobazam', 'frisum', 'frizium']
	},
	clorazepate: {
		label: 'Clorazepate',
		name: 'clorazepate',
		brands: ['Tranxene', 'Tranxène', 'Tranxilium', 'Transene'],
		search: ['chlorazepate', 'clorazapate', 'clorazepat', 'dipotassium clorazepate', 'tranxen', 'tranzene']
	},
	estazolam: {
		label: 'Estazolam',
		name: 'estazolam',
		brands: ['ProSom'],
		search: ['estazolan', 'estazalam', 'pro som']
	},
	etizolam: {
		label: 'Etizolam',
		name: 'etizolam',
		brands: ['Depas', 'Pasaden', 'Etizola', 'Etilaam'],
		search: ['etizolan', 'etizalam', 'etizilam', 'etilam']
	},
	flunitrazepam: {
		label: 'Flunitrazepam',
		name: 'flunitrazepam',
		brands: ['Rohypnol'],
		search: ['flunitrazapam', 'flunitrazepan', 'rohipnol', 'rohypnal', 'rophynol', 'rohynol']
	},
	flurazepam: {
		label: 'Flurazepam',
		name: 'flurazepam',
		brands: ['Dalmane', 'Dalmadorm', 'Staurodorm'],
		search: ['flurazapam', 'flurazepan', 'dalmain', 'dalmame']
	},
	ketazolam: { label: 'Ketazolam', name: 'ketazolam', search: ['ketazolan', 'ketazalam'] },
	loprazolam: { label: 'Loprazolam', name: 'loprazolam', search: ['loprazolan', 'loprazalam'] },
	lormetazepam: {
		label: 'Lormetazepam',
		name: 'lormetazepam',
		brands: ['Noctamid', 'Loramet', 'Minias'],
		search: ['lormetazapam', 'lormetazepan', 'lormatazepam', 'noctamide']
	},
	midazolam: {
		label: 'Midazolam',
		name: 'midazolam',
		brands: ['Buccolam', 'Epistatus', 'Hypnovel', 'Versed', 'Nayzilam', 'Dormicum', 'Mezolam', 'Midacip'],
		search: ['midazolan', 'midazalam', 'medazolam', 'buccal midazolam', 'bucolam', 'buccalam', 'dormicam'],
		hint: 'Also a rescue medicine for fits'
	},
	nitrazepam: {
		label: 'Nitrazepam',
		name: 'nitrazepam',
		brands: ['Mogadon', 'Apodorm', 'Alodorm', 'Nitravet', 'Nitrosun'],
		search: ['nitrazapam', 'nitrazepan', 'nitrazipam', 'mogodon', 'mogadan']
	},
	oxazepam: {
		label: 'Oxazepam',
		name: 'oxazepam',
		brands: ['Serax', 'Seresta', 'Adumbran', 'Praxiten', 'Sobril', 'Serepax', 'Alepam', 'Murelax'],
		search: ['oxazapam', 'oxazepan', 'oxazipam', 'oxezepam', 'serapax']
	},
	prazepam: { label: 'Prazepam', name: 'prazepam', search: ['prazapam', 'prazepan'] },
	quazepam: { label: 'Quazepam', name: 'quazepam', brands: ['Doral'], search: ['quazapam', 'quazepan'] },
	tetrazepam: { label: 'Tetrazepam', name: 'tetrazepam', search: ['tetrazapam', 'tetrazepan'] },
	triazolam: {
		label: 'Triazolam',
		name: 'triazolam',
		brands: ['Halcion'],
		search: ['triazolan', 'triazalam', 'halcyon', 'halcian']
	},
	zaleplon: {
		label: 'Zaleplon',
		name: 'zaleplon',
		brands: ['Sonata', 'Zaplon'],
		search: ['zalepon', 'zalaplon', 'zaleplone', 'sonatta']
	},
	bromazolam: {
		label: 'Bromazolam',
		name: 'bromazolam',
		search: ['bromazolan', 'bromazalam', 'bromozolam'],
		hint: 'Not the same as bromazepam'
	},
	clonazolam: {
		label: 'Clonazolam',
		name: 'clonazolam',
		search: ['clonazolan', 'clonazalam'],
		hint: 'Not the same as clonazepam'
	},
	flualprazolam: { label: 'Flualprazolam', name: 'flualprazolam', search: ['flualprazolan', 'flualprazalam'] },
	flubromazolam: { label: 'Flubromazolam', name: 'flubromazolam', search: ['flubromazolan', 'flubromazalam'] },
	phenazepam: { label: 'Phenazepam', name: 'phenazepam', search: ['phenazapam', 'phenazepan', 'fenazepam'] },
	'other-benzodiazepine': {
		label: 'Another benzodiazepine',
		search: ['benzodiazepine', 'benzodiazapine', 'benzodiazipine', 'benzodiazepene', 'benzo', 'benzos'],
		hint: 'Many of their names end in “pam” or “lam”'
	},
	'other-z-drug': {
		label: 'Another sleeping tablet of the “Z” kind',
		search: ['z drug', 'z-drug', 'zdrug', 'sleeping tablet', 'sleeping pill']
	},
	street: {
		label: 'Bought, and I’m not sure what it is',
		search: ['blues', 'street Valium', 'street Xanax', 'street benzos', 'fake Valium', 'fake Xanax', 'fake diazepam'],
		hint: 'Such as “blues” or “street Valium”'
	},
	'not-listed': { label: 'A medicine that is not in this list' }
} satisfies Record<MedicineId, MedicineWords>;
