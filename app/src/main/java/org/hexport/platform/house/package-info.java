/**
 * The foundations that no trade knows: the database and its migrations, the clock, chance, the post, and the jobs that run beside
 * the pages.
 *
 * <p>Promises that whatever was acknowledged is kept, also over a {@code kill -9} or a power cut, and that the next start needs no
 * hand; that the embedded PostgreSQL listens to this machine only and asks for a password that nobody else can read; that each
 * module's tables arrive in the module's own schema, in a fixed order; that data of a newer version is left alone.
 *
 * <p>Never holds a table of the trade, never serves a page, and knows no other module.
 */
@ApplicationModule(
        id = "house",
        allowedDependencies = {})
@NullMarked
package org.hexport.platform.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
