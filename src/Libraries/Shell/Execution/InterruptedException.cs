namespace ViperOS.Shell.Execution;

/// <summary>The commands of a line are given up because of an <see cref="Interruption"/>.</summary>
public sealed class InterruptedException : Exception;
