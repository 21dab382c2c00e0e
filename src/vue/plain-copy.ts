import {type ComputedRef, computed} from 'vue';

/**
 * A value without Vue's proxies, replaced only when it says something else: changes deep inside are noticed, and an
 * object that is made anew leaves the element alone.
 */
export function plainCopy<Value>(read: () => Value | undefined): ComputedRef<Value | undefined> {
  const text = computed(() => JSON.stringify(read()));
  return computed(() => (text.value === undefined ? undefined : JSON.parse(text.value)));
}
