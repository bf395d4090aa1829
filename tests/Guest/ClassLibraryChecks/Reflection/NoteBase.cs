namespace ViperOS.Tests.ClassLibraryChecks.Reflection;

/// <summary>What a note is in an array of them.</summary>
internal abstract class NoteBase;
