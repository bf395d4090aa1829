namespace ViperOS.Shell.Language;

/// <summary>What is done to a parameter's value (XCU 2.6.2).</summary>
public enum ParameterOperator
{
    /// <summary><c>${x}</c>.</summary>
    None,

    /// <summary><c>${#x}</c>.</summary>
    Length,

    /// <summary><c>${x-word}</c>.</summary>
    Default,

    /// <summary><c>${x=word}</c>.</summary>
    Assign,

    /// <summary><c>${x?word}</c>.</summary>
    Error,

    /// <summary><c>${x+word}</c>.</summary>
    Alternative,

    /// <summary><c>${x%pattern}</c>.</summary>
    RemoveShortestSuffix,

    /// <summary><c>${x%%pattern}</c>.</summary>
    RemoveLongestSuffix,

    /// <summary><c>${x#pattern}</c>.</summary>
    RemoveShortestPrefix,

    /// <summary><c>${x##pattern}</c>.</summary>
    RemoveLongestPrefix,
}
