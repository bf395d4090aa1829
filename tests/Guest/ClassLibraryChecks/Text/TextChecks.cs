namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Strings, characters, encodings, formats and what belongs to cultures.</summary>
internal static class TextChecks
{
    public static void Run()
    {
        CharacterChecks.Run();
        StringChecks.Run();
        ComparisonChecks.Run();
        FormatChecks.Run();
        BuilderChecks.Run();
        EncodingChecks.Run();
        CultureChecks.Run();
        GuidChecks.Run();
    }
}
