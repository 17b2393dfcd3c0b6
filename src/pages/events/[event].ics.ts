import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { currentCorpus } from '../../corpus/current.ts';
import { toICalendar } from '../../syndication/icalendar.ts';
import { eventCalendarPaths } from '../../views/calendars.ts';

export const getStaticPaths = (() => eventCalendarPaths(currentCorpus())) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(toICalendar(props.calendar));
