/** The mathematics of Hexport: the JDK and named mathematical libraries only; no Spring, no input or output. */
@org.jspecify.annotations.NullMarked
module org.hexport.analytics {
    requires static org.jspecify;
    requires org.apache.commons.statistics.distribution;

    exports org.hexport.analytics.assignment;
    exports org.hexport.analytics.experiment;
    exports org.hexport.analytics.intervals;
    exports org.hexport.analytics.survival;
}
