/** What a name is made of: a proper name, a description (النظام السوري), a bare noun (التنظيم), an office … */
export type NameForm = 'name' | 'description' | 'nominal' | 'office' | 'region' | 'demonym';
