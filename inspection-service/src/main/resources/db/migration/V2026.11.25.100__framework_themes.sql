-- The frameworks of the release have got themes and illustrations. The service stores them anew when it starts.
delete from framework where not definition ? 'themes';
