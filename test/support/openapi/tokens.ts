/** A result token as the kit makes them. */
export const resultToken = 'TDg7Zb0X0mYw1vJc5nqkR3eHs8uLx2aFp6iWQoGt9dM';
