namespace ViperOS.FileSystems.Checking;

/// <summary>Something that a check has found.</summary>
/// <param name="Text">One line for people, without an end mark.</param>
public sealed record Problem(ProblemKind Kind, string Text);
