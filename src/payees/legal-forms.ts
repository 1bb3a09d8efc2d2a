// Words of a name that are not the name: titles, legal forms, conjunctions, particles (facts/payee-amount-checks.json, `normalise`).

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles written as words of their own. */
export const titles = words(
  'mr mrs ms miss mx dr prof sir herr frau m mme mlle sr sra srta sig dott shri smt',
);

/** Titles that East Asian pages set right behind the name. */
export const titlesBehind = /(?<=.)(?:先生|女士|小姐|様|さん|님|씨)$/u;

/** Legal forms at the end of a name, each spelling as the form it stands for. */
export const legalForms: ReadonlyMap<string, string> = new Map(
  (
    'ltd=ltd limited=ltd plc=plc llp=llp llc=llc inc=inc incorporated=inc corp=corp corporation=corp co=co company=co ' +
    'gmbh=gmbh mbh=gmbh ag=ag kg=kg kgaa=kgaa ug=ug ohg=ohg gbr=gbr ev=ev eg=eg sa=sa sarl=sarl sas=sas sasu=sasu ' +
    'sl=sl slu=sl spa=spa srl=srl bv=bv nv=nv oy=oy oyj=oy ab=ab as=as aps=aps pty=pty pte=pte sdn=sdn bhd=bhd ' +
    'ltda=ltda me=me eireli=eireli mei=mei pt=pt cv=cv tbk=tbk kk=kk pvt=pvt private=pvt ооо=ооо оао=оао ао=ао ип=ип'
  )
    .split(' ')
    .map((pair) => {
      const [spelling = '', form = ''] = pair.split('=');
      return [spelling, form] as const;
    }),
);

/** Those that also stand in front. */
export const formsInFront = words('pt cv ооо оао ао ип');

/** Legal forms that stand against the name without a space, longest first. */
export const joinedForms =
  /\(株\)|株式会社|\(有\)|有限会社|合同会社|\(주\)|주식회사|유한회사|\(有限合伙\)|股份有限公司|有限责任公司|有限公司/gu;

/** The spelling in which joined forms are compared: a 有限责任公司 is what its page calls 有限公司 for short. */
export function joinedForm(form: string): string {
  if (form === '有限责任公司') return '有限公司';
  if (form === '(株)') return '株式会社';
  return form === '(주)' ? '주식회사' : form;
}

/** Small words within Spanish, Portuguese, Dutch, German and Arabic names, which pages leave out. */
export const particles = words('de da do dos das del la las los van von der den bin bint ibn al el y e i');
