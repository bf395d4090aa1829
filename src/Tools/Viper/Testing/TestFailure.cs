namespace ViperOS.Tools.Viper.Testing;

/// <summary>One test that failed, and how.</summary>
public sealed record TestFailure(string Name, string Message);
