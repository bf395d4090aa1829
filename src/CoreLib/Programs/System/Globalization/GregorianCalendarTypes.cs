namespace System.Globalization;

/// <summary>Languages of the Gregorian calendar.</summary>
public enum GregorianCalendarTypes
{
    Localized = 1,
    USEnglish = 2,
    MiddleEastFrench = 9,
    Arabic = 10,
    TransliteratedEnglish = 11,
    TransliteratedFrench = 12,
}
