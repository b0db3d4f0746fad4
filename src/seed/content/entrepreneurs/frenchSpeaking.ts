import { entrepreneur } from './entrepreneur'

// prettier-ignore
export const frenchSpeaking = [
  entrepreneur({
    key: 'roofer', firstName: 'Marek', lastName: 'Nowak', firm: 'Toits du Sud SRL', commune: '21007',
    stage: 'early-warning', sector: 'F', size: '5-9', needs: ['vat-debts'], hardDate: { kind: 'seizure', inDays: 6 },
    summary:
      'Quatre déclarations de TVA non payées après un chantier abandonné par le donneur d’ordre. Un huissier a annoncé une saisie sur le matériel. Six ouvriers, du travail signé jusqu’au printemps. Demande : arrêter la saisie et proposer un étalement réaliste.',
  }),
  entrepreneur({
    key: 'cook', firstName: 'Amina', lastName: 'Chergui', firm: 'La Table du Canal', commune: '21004',
    stage: 'early-warning', sector: 'I', size: '1-4', needs: ['social-contributions'],
    summary:
      'Indépendante depuis trois ans, deux trimestres de cotisations en retard à sa caisse. Le chiffre est revenu au niveau d’avant les travaux, mais l’arriéré bloque tout. Elle demande s’il vaut mieux une exemption ou un étalement, et ce que cela change à ses droits.',
  }),
  entrepreneur({
    key: 'hairdresser', firstName: 'Grace', lastName: 'Okoye', firm: 'Studio Boucles', commune: '21009', language: 'fr',
    stage: 'early-warning', sector: 'S', size: '1-4', needs: ['tax-debts'],
    summary:
      'Salon avec une employée et une apprentie. Le précompte professionnel de trois mois n’a pas été versé, une contrainte est annoncée. Elle a tenu ses chiffres elle-même et veut régler sans perdre le bail. Demande un plan de paiement et de l’aide pour le premier appel.',
  }),
  entrepreneur({
    key: 'joiner', firstName: 'Luc', lastName: 'Baert', firm: 'Menuiserie du Vieux Tram', commune: '21015',
    stage: 'early-warning', sector: 'C', size: '1-4', needs: ['tax-debts'],
    summary:
      'Deux années d’impôt établies d’office, faute de déclaration. L’atelier travaille, les papiers ne suivent plus depuis un divorce. Il a rouvert toutes les enveloppes avec nous. Demande : rectifier, puis un plan de paiement.',
  }),
  entrepreneur({
    key: 'florist', firstName: 'Sandrine', lastName: 'Colson', firm: 'Pivoine et Cie SRL', commune: '21005',
    stage: 'restructuring', sector: 'G', size: '1-4', needs: ['bank-talks'],
    summary:
      'Commerce de détail, deux mensualités de crédit en retard. La banque a écrit qu’elle dénoncerait la ligne. Les ventes reprennent, le stock est cher. Demande : préparer une rencontre et les chiffres à montrer avant la dénonciation.',
  }),
  entrepreneur({
    key: 'seamstress', firstName: 'Samira', lastName: 'Haddad', firm: 'Fil Bleu', commune: '21011',
    stage: 'restructuring', sector: 'S', size: '0', needs: ['credit-rescheduling'],
    summary:
      'Atelier de retouches, seule, crédit d’équipement devenu trop lourd depuis la perte d’un gros client. Rien d’autre en retard. Demande à qui parler dans sa banque pour allonger la durée.',
  }),
  entrepreneur({
    key: 'wine-seller', firstName: 'Thierry', lastName: 'Poncelet', firm: 'Cave des Acacias', commune: '21016',
    contactPreference: 'phone', contactNote: 'Dire d’abord bonjour, demander si c’est un bon moment.',
    stage: 'closure', sector: 'G', size: '0', needs: ['distress-listening'], distress: true,
    summary:
      'Ne dort plus depuis la lettre du tribunal et ne répond plus à ses proches. Il accepte qu’on l’appelle, de préférence en fin de matinée. Les dettes sont suivies par ailleurs. Demande : quelqu’un à qui parler, vite.',
  }),
  entrepreneur({
    key: 'beautician', firstName: 'Caroline', lastName: 'Meeus', firm: 'Institut Clairière', commune: '21017',
    stage: 'early-warning', sector: 'S', size: '0', needs: ['psychological-sessions'],
    summary:
      'Indépendante épuisée, en arrêt depuis un mois, culpabilise de ne plus ouvrir son courrier. Un plan de cotisations vient d’être accordé. Demande quelques séances près de chez elle.',
  }),
  entrepreneur({
    key: 'grocer', firstName: 'Ahmet', lastName: 'Yildiz', firm: 'Marché des Deux Rives SRL', commune: '21014',
    stage: 'restructuring', sector: 'G', size: '5-9', needs: ['creditor-mediation'],
    summary:
      'Quatre fournisseurs impayés, dont deux prêts à citer. Le propriétaire des murs accepte d’attendre. Le chiffre d’affaires est stable, la marge revient. Demande une médiation avec les quatre ensemble, pour un accord que tous puissent tenir.',
  }),
  entrepreneur({
    key: 'designer', firstName: 'Élodie', lastName: 'Struyf', firm: 'Agence Papier Calque SRL', commune: '21009',
    stage: 'restructuring', sector: 'M', size: '5-9', needs: ['partner-dispute'],
    summary:
      'Deux associées à parts égales, en désaccord sur une restructuration urgente. Plus aucune décision ne passe, les salaires du mois sont menacés. Les deux acceptent de parler. Demande : une médiation entre elles avant toute procédure.',
  }),
  entrepreneur({
    key: 'hotelier', firstName: 'Jean-Luc', lastName: 'Tilmant', firm: 'Hôtel des Tilleuls SRL', commune: '21018',
    stage: 'restructuring', sector: 'I', size: '10-49', needs: ['takeover'],
    summary:
      'Établissement de vingt chambres, dirigeant proche de la pension, deux exercices en perte. Comptes à jour, personnel fidèle, aucun retard à l’ONSS. Cherche un repreneur avant l’été plutôt qu’une fermeture.',
  }),
  entrepreneur({
    key: 'launderer', firstName: 'Fatima', lastName: 'Zahraoui', firm: 'Pressing Belle Vue', commune: '21010',
    stage: 'early-warning', sector: 'S', size: '1-4', needs: ['first-diagnosis'],
    summary:
      'La facture d’énergie a doublé, les prix n’ont pas suivi. Des retards partout, petits, chez six créanciers, aucun jugement. Elle veut savoir si l’affaire est encore viable avant d’y remettre ses économies.',
  }),
  entrepreneur({
    key: 'developer', firstName: 'David', lastName: 'Lenaerts', firm: 'Ligne Claire Conseil', commune: '21017',
    stage: 'restructuring', sector: 'J', size: '0', needs: ['recovery-plan'],
    summary:
      'Consultant indépendant, client unique perdu en juin. Impôt et cotisations en retard, deux nouveaux contrats signés pour le trimestre prochain. Comptabilité à jour. Demande un plan chiffré sur douze mois, à présenter à tous.',
  }),
  entrepreneur({
    key: 'snack-owner', firstName: 'Youssef', lastName: 'Bensaïd', firm: 'Chez Nour', commune: '21012',
    stage: 'early-warning', sector: 'I', size: '1-4', needs: ['summons-seizure'], hardDate: { kind: 'hearing', inDays: 4 },
    summary:
      'Cité devant le tribunal par un fournisseur, il a laissé passer une première audience et un jugement par défaut. Il conteste une partie de la somme et a gardé les bons de livraison. Demande un avis avant l’audience.',
  }),
  entrepreneur({
    key: 'bookseller', firstName: 'Pierre', lastName: 'Massart', firm: 'Page Trente SRL', commune: '21016',
    stage: 'restructuring', sector: 'G', size: '1-4', needs: ['bank-talks'],
    summary:
      'Découvert utilisé à plein depuis six mois, la banque demande une réduction par paliers. Les comptes montrent un léger bénéfice. Demande à qui parler, et comment présenter un calendrier tenable.',
  }),
  entrepreneur({
    key: 'osteopath', firstName: 'Sarah', lastName: 'Levy', firm: 'Cabinet du Rond-Point', commune: '21005',
    stage: 'early-warning', sector: 'Q', size: '0', needs: ['bridging-right'],
    summary:
      'Activité réduite de moitié depuis un dégât des eaux au cabinet, interruption forcée confirmée par l’assureur. Cotisations payées jusqu’au trimestre passé. Demande si le droit passerelle s’applique et comment l’introduire.',
  }),
  entrepreneur({
    key: 'taxi-driver', firstName: 'Hassan', lastName: 'Mokhtari', firm: 'Mokhtari Courses', commune: '21015',
    stage: 'early-warning', sector: 'H', size: '0', needs: ['peer-support'],
    summary:
      'Un plan d’apurement est en place et il le respecte. Il dit surtout qu’il n’en parle à personne et décide tout seul la nuit. Demande : quelqu’un du métier d’entreprendre, pour y voir clair une fois par mois.',
  }),
  entrepreneur({
    key: 'shopkeeper', firstName: 'Valérie', lastName: 'Collignon', firm: 'Maison Garance', commune: '21009',
    stage: 'early-warning', sector: 'G', size: '1-4', needs: ['peer-support'],
    summary:
      'Boutique de vêtements, la décision de fermer un des deux points de vente la ronge depuis un an. Les chiffres sont prêts, le courage manque. Demande un pair qui a déjà fermé un magasin.',
  }),
  entrepreneur({
    key: 'workshop-director', firstName: 'Mireille', lastName: 'Dubois', firm: 'Les Ateliers du Bassin ASBL', commune: '21012',
    stage: 'early-warning', sector: 'R', size: '5-9', needs: ['non-profit-employer'],
    summary:
      'Association avec sept salariés, un subside annoncé n’est toujours pas versé. Deux mois de trésorerie devant elle. Le conseil d’administration hésite à donner des préavis. Demande un avis d’employeur avant la prochaine réunion.',
  }),
  entrepreneur({
    key: 'nursery-director', firstName: 'Laurence', lastName: 'Pirard', firm: 'La Ribambelle ASBL', commune: '21008',
    stage: 'prevention', sector: 'Q', size: '10-49', needs: ['cash-plan'],
    summary:
      'Structure d’accueil de la petite enfance, gestion saine mais subsides toujours en décalage. Un premier trou est prévu au printemps. Demande un plan de trésorerie que la direction puisse tenir elle-même.',
  }),
  entrepreneur({
    key: 'phone-seller', firstName: 'Ali', lastName: 'Karimi', firm: 'Mobile Plus', commune: '21001',
    stage: 'early-warning', sector: 'G', size: '0', needs: ['social-contributions'],
    summary:
      'Trois trimestres de cotisations en retard, plus de réponse de sa caisse. Le magasin fait vivre la famille, tout juste. Demande de l’aide pour obtenir un étalement et comprendre les rappels reçus.',
  }),
  entrepreneur({
    key: 'courier', firstName: 'Bruno', lastName: 'Deprez', firm: 'Deux Roues Express', commune: '21003',
    stage: 'early-warning', sector: 'H', size: '0', needs: ['first-diagnosis'],
    summary:
      'Livreur indépendant, véhicule immobilisé, plus de rentrées depuis trois semaines. Ne sait pas s’il doit arrêter ou tenir jusqu’à la réparation. Demande que l’on fasse le point avec lui.',
  }),
  entrepreneur({
    key: 'gardener', firstName: 'Christelle', lastName: 'Nyssen', firm: 'Jardins Nyssen', commune: '21002',
    stage: 'early-warning', sector: 'N', size: '1-4', needs: ['vat-debts'],
    summary:
      'Saison courte, TVA du deuxième trimestre non payée, celle du troisième en route. Les contrats d’entretien sont reconduits. Demande un étalement jusqu’aux rentrées du printemps.',
  }),
  entrepreneur({
    key: 'garage-owner', firstName: 'Omar', lastName: 'Tazi', firm: 'Auto Tazi SRL', commune: '21012',
    stage: 'restructuring', sector: 'G', size: '1-4', needs: ['recovery-plan'],
    summary:
      'Deux créanciers publics et un leasing, ensemble trop lourds. Un membre de la famille parle de reprendre une part. Demande un plan chiffré pour décider en connaissance de cause.',
  }),
  entrepreneur({
    key: 'photographer', firstName: 'Zoé', lastName: 'Michiels', firm: 'Studio Contrejour', commune: '21013',
    stage: 'prevention', sector: 'M', size: '0', needs: ['orientation'],
    summary:
      'Lancée depuis un an, contrats irréguliers, rien en retard. Une clause de pénalité l’inquiète, l’avis juridique est donné. Elle voudrait savoir qui peut suivre la gestion avec elle avant que cela ne se complique.',
  }),
  entrepreneur({
    key: 'printer', firstName: 'Michel', lastName: 'Renson', firm: 'Imprimerie du Lion SRL', commune: '21007',
    stage: 'closure', sector: 'C', size: '1-4', needs: ['rights-after-judgment'], hardDate: { kind: 'hearing', inDays: 3 },
    summary:
      'Aveu de faillite déposé, audience fixée. Il dirige seul et a cautionné le crédit de la société. Il demande ce qui l’attend le jour même, de quoi il vivra le mois suivant et quels papiers préparer.',
  }),
  entrepreneur({
    key: 'contractor', firstName: 'Nicolas', lastName: 'Gilson', firm: 'Gilson Rénovation SRL', commune: '21018',
    stage: 'restructuring', sector: 'F', size: '10-49', needs: ['judicial-reorganisation'],
    summary:
      'Un gros chantier en litige a vidé la caisse, le carnet reste plein. Quatre créanciers sur dix refusent d’attendre. La relance est préparée, chiffres à l’appui. Demande un avis sur un sursis et un accord collectif.',
  }),
  entrepreneur({
    key: 'tearoom-owner', firstName: 'Béatrice', lastName: 'Hennaut', firm: 'Thé sur Cour', commune: '21002',
    stage: 'restart', sector: 'I', size: '0', needs: ['family-strain'],
    summary:
      'Faillite clôturée, la famille vit chez des proches et les disputes portent toutes sur l’argent. Elle veut repartir mais pas avant d’avoir posé cela. Demande quelques entretiens à deux.',
  }),
  entrepreneur({
    key: 'stonemason', firstName: 'Gaston', lastName: 'Evrard', firm: 'Marbrerie du Parc SRL', commune: '21011',
    stage: 'restructuring', sector: 'F', size: '1-4', needs: ['amicable-agreement'],
    summary:
      'Trois fournisseurs d’accord sur le principe d’un abandon partiel, après médiation. Reste à l’écrire et à le faire homologuer. Demande un conseil pour rédiger l’accord amiable et le déposer.',
  }),
  entrepreneur({
    key: 'tiler', firstName: 'Emre', lastName: 'Kaya', firm: 'Carrelages du Nord', commune: '21015',
    stage: 'early-warning', sector: 'F', size: '1-4', needs: ['vat-debts'],
    summary:
      'Deux trimestres de TVA impayés après un chantier retardé. Trois fournisseurs attendent aussi, mais acceptent de parler. Demande : régler d’abord la TVA, puis voir la suite.',
  }),
]
