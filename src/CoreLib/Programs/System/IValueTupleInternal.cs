using System.Runtime.CompilerServices;

namespace System;

/// <summary>What a tuple of eight needs of the tuple in it.</summary>
internal interface IValueTupleInternal : ITuple
{
    /// <summary>The text without the bracket in front.</summary>
    string ToStringEnd();
}
