import { asScene } from '../../lib/model/index.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { structure } from './structure.ts';

export default asScene({ ...structure, narration: { en, ja } });
