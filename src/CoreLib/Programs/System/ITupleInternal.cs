using System.Runtime.CompilerServices;

namespace System;

/// <summary>What a tuple object of eight needs of the tuple in it.</summary>
internal interface ITupleInternal : ITuple
{
    /// <summary>The text without the bracket in front.</summary>
    string ToStringEnd();
}
