/** Locales that CLDR 48 holds data for; an engine may know fewer. */
export const cldrLocales = `
af agq ak am ar ar-AE ar-EG ar-MA ar-SA as asa ast az az-Cyrl ba bas be bem bez bg bgc bho blo bm bn bn-IN
bo br brx bs bs-Cyrl bua ca ccp ce ceb cgg chr ckb cs csw cv cy da dav de de-AT de-CH dje doi dsb dua dyo dz
ebu ee el en en-150 en-AU en-CA en-GB en-IN en-NZ en-SG en-ZA eo es es-419 es-AR es-CO es-MX es-US et eu ewo
fa fa-AF ff fi fil fo fr fr-CA fr-CH fur fy ga gaa gd gl gsw gu guz gv ha haw he hi hi-Latn hr hsb hu hy ia
id ie ig ii is it it-CH ja jgo jmc jv ka kab kam kde kea kgp khq ki kk kkj kl kln km kn ko kok ks ks-Deva
ksb ksf ksh ku kw kxv ky lb lg lij lmo ln lo lrc lt lu luo luy lv mai mas mer mfe mg mgh mi mk ml mn mr ms
mt mua my mzn naq nb nd nds ne ne-IN nl nl-BE nmg nn nnh no nqo nso nus nyn oc om or os pa pa-Arab pcm pl
pms prg ps ps-PK pt pt-BR pt-PT qu raj rm rn ro ro-MD rof ru ru-UA rw rwk sa sah saq sbp sc scn sd se seh
ses sg shi shn si sk sl smn sn so sq sr sr-Cyrl sr-Latn st su sv sw sw-CD sw-KE syr szl ta ta-LK te teo tg
th ti tk tn to tok tr tt twq tyv tzm ug uk ur ur-IN uz uz-Cyrl vai vec vi vmw vun wae wo xh xnr xog yav yi
yo yrl yue yue-Hans zgh zh zh-CN zh-HK zh-Hans zh-Hant zh-MO zh-SG zh-TW zu
`
  .trim()
  .split(/\s+/);
