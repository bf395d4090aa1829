namespace ViperOS.Tests.ClassLibraryChecks.Reflection;

/// <summary>Made by reflection alone.</summary>
internal sealed class Note : NoteBase;
