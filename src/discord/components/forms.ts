import { type APIModalInteractionResponseCallbackData, ComponentType, type TextInputStyle } from 'discord.js';
import { limits } from '../limits.ts';
import { shorten } from '../rendering/cut.ts';

interface TextForm {
  readonly customId: string;
  readonly title: string;
  readonly field: {
    readonly customId: string;
    readonly label: string;
    readonly style: TextInputStyle;
    /** Characters that may be typed. */
    readonly longest: number;
    /** What stands in the field to begin with. */
    readonly value?: string;
  };
}

/** A modal with one text field that must be filled. */
export function textForm({ customId, title, field }: TextForm): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: shorten(title, limits.modal.title),
    components: [
      {
        type: ComponentType.Label,
        label: shorten(field.label, limits.modal.label),
        component: {
          type: ComponentType.TextInput,
          custom_id: field.customId,
          style: field.style,
          required: true,
          min_length: 1,
          max_length: Math.min(field.longest, limits.modal.textInput),
          ...(field.value ? { value: shorten(field.value, field.longest) } : {}),
        },
      },
    ],
  };
}
