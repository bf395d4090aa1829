namespace System.Globalization;

/// <summary>An era of a calendar with Gregorian months: from when on, and by how much its years lag behind.</summary>
internal readonly record struct Era(int Number, DateTime Start, int YearOffset, int FirstYear, int LastYear);
