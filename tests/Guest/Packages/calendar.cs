#:package NodaTime@3.3.7
#:property InvariantGlobalization=true
using NodaTime;
using NodaTime.Text;

LocalDate date = new(2024, 2, 29);
Console.WriteLine(LocalDatePattern.Iso.Format(date.PlusYears(1)) + " " + date.DayOfWeek + " " + date.PlusDays(1));
Console.WriteLine(Period.Between(new LocalDate(1999, 12, 31), date));
LocalDateTime parsed = LocalDateTimePattern.CreateWithInvariantCulture("dd/MM/yyyy HH:mm").Parse("05/11/2025 17:30").Value;
DateTimeZone zone = DateTimeZoneProviders.Tzdb["Europe/Zurich"];
ZonedDateTime zoned = zone.AtLeniently(parsed);
Console.WriteLine(zoned);
Console.WriteLine(zoned.ToInstant());
Console.WriteLine(zoned.WithZone(DateTimeZoneProviders.Tzdb["America/New_York"]).LocalDateTime);
Console.WriteLine(zone.GetUtcOffset(Instant.FromUtc(2025, 7, 1, 12, 0)));
Duration duration = Duration.FromHours(26) + Duration.FromMinutes(5);
Console.WriteLine(DurationPattern.Roundtrip.Format(duration));
Console.WriteLine(LocalTimePattern.ExtendedIso.Parse("25:00").Success);
Console.WriteLine(new LocalDate(1752, 9, 2, CalendarSystem.Julian).WithCalendar(CalendarSystem.Gregorian));
