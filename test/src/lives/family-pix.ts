// A family in Campinas that pays everything by Pix.
import { aWeek, everyDays, inWeeks, monthly, type Plan } from './plan.ts';

export const familyPix: Plan = {
  name: 'family with Pix',
  begins: '2026-09-07T00:00-03:00',
  site: 'internetbanking.itau.com.br',
  currency: 'BRL',
  habits: [
    monthly(5)(['Imobiliária Sol LTDA', 'contato@imobsol.com.br', 'pix', 'business'], 1800, 'aluguel'),
    everyDays(7, 1)(['Dona Célia', '672.906.444-76', 'pix', 'personal'], 180, 'faxina'),
    aWeek(4)(['Padaria Central', '11222333000181', 'pix', 'business'], [12, 48], ''),
    aWeek(2)(['João Pereira', '458.666.716-89', 'pix', 'personal'], [20, 75], 'almoço'),
    aWeek(2)(['Mercado do Zé', '22333444000181', 'pix', 'business'], [35, 170], 'feira'),
    aWeek(1)(['Ana Souza', '844.007.816-15', 'pix', 'personal'], 100, 'mesada'),
    aWeek(3)(['iFood', '', 'wallet', 'business'], [25, 80], '', 'purchase'),
    monthly(10)(
      ['Condomínio Ed. Ipê', '12345678000195', 'pix', 'business'],
      [600, 650],
      'cond. ap 42',
      'bill',
    ),
    monthly(15)(['Escola Girassol', '33444555000181', 'pix', 'business'], 950, 'mensalidade'),
    aWeek(2)(['Carla Van Escolar', '+5519998877665', 'pix', 'personal'], [15, 25], 'van'),
    inWeeks(4)(['Seu Jorge Eletricista', '509.769.462-70', 'pix', 'personal'], 150, 'chuveiro'),
    inWeeks(5)(['Bia Bolos', '843.575.396-41', 'pix', 'personal'], 90, 'bolo aniversário'),
    inWeeks(7)(['Pet Shop Amigo', '44555666000181', 'pix', 'business'], 130, 'banho'),
    inWeeks(8)(['Tiago Luz', '577.018.920-79', 'pix', 'personal'], 60, 'rifa escola'),
    inWeeks(9)(['Marcenaria Boa', '55666777000181', 'pix', 'business'], 780, 'estante 1/2'),
  ],
};
