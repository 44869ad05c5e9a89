/** Titles before a name, in English and Indonesian; not part of what one is called. */
export const TITLES = /^(dr|drs|dra|drg|ir|prof|hj?|kh|mr|mrs|ms|mx|bapak|ibu|pak|bu|bang|kak|mas|mbak)\.?$/i;
